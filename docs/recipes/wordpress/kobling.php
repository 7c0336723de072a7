<?php
/**
 * Plugin Name: Kobling
 * Description: Editors put Kobling's elements into pages, as shortcodes or as tags.
 *
 * Goes to wp-content/mu-plugins/kobling.php, with the kit's dist/ beside it as wp-content/mu-plugins/kobling/.
 */

defined( 'ABSPATH' ) || exit;

/** Every tag of the kit with the attributes it takes, from the file that the kit brings for editors. */
function kobling_tags(): array {
	static $tags = null;
	if ( $tags === null ) {
		$data = json_decode( file_get_contents( __DIR__ . '/kobling/html-custom-data.json' ), true );
		$tags = array();
		foreach ( $data['tags'] as $tag ) {
			$tags[ $tag['name'] ] = array_fill_keys( array_column( $tag['attributes'], 'name' ), true );
		}
	}
	return $tags;
}

// [kobling-offer-finder municipality="615"]Ring til os på 70 00 00 00.[/kobling-offer-finder]
foreach ( array_keys( kobling_tags() ) as $kobling_tag ) {
	add_shortcode(
		$kobling_tag,
		function ( $given, $fallback, $tag ) {
			$attributes = '';
			foreach ( array_intersect_key( (array) $given, kobling_tags()[ $tag ] ) as $name => $value ) {
				$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
			}
			return "<$tag$attributes>" . do_shortcode( (string) $fallback ) . "</$tag>";
		}
	);
}

// Roles without unfiltered_html may write the tags too, with these attributes and no others.
add_filter(
	'wp_kses_allowed_html',
	function ( $allowed, $context ) {
		if ( $context !== 'post' ) {
			return $allowed;
		}
		$everywhere = array_fill_keys( array( 'class', 'id', 'hidden' ), true );
		return $allowed + array_map( fn ( $own ) => $own + $everywhere, kobling_tags() );
	},
	10,
	2
);

// The script comes only on pages that use it. It is a classic one, so no theme or plugin has to know type="module".
add_filter(
	'the_content',
	function ( $content ) {
		if ( str_contains( $content, '<kobling-' ) ) {
			wp_enqueue_script( 'kobling', content_url( 'mu-plugins/kobling/cdn/loader.js' ), array(), null, true );
		}
		return $content;
	},
	20
);
