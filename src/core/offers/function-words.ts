/** Words that carry little meaning of their own; they count a little, so that whole idioms still win. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Folded words by language. Question words stay out: »hvem kan hvad« is made of them. */
export const FUNCTION_WORDS: Readonly<Record<'da' | 'en', ReadonlySet<string>>> = {
  da: words(
    'og i at det er en et den til paa som de med han af for ikke der var mig sig men har om vi min havde hun nu over ' +
      'da fra du ud sin dem os op man hans eller skal selv her alle vil blev kunne ind naar vaere dog noget ville jo ' +
      'deres efter ned skulle denne end dette mit ogsaa have dig anden hende mine alt meget sit vores disse hvis din ' +
      'nogle hos blive mange ad bliver hendes vaeret jeres lidt godt gerne faar faa faaet kan maa jeg saa ret bare ' +
      'helt igen et par nok vor mere god gode bedre ved uden under mens foer naeste aar maaneder uge uger gaar gaa ' +
      'gaaet kommer komme tage tager taget goer goere gjort skulle boer ham hvordan sidste flere ' +
      'giver give staa synes tror vide ved ligger hedder hej goddag navn tak hilsen meget stor store lille smaa ' +
      'staar stod brug bruge bruger blevet finder kun to tre fire fem seks ti tyve laengere siden lige hvis egentlig snart ' +
      'noedt slags hele lang langt derfor saadan maaske faktisk test ansat ansatte firma firmaet virksomhed virksomheden medarbejder medarbejdere medarbejderne',
  ),
  en: words(
    'a an the and or but of to in on at by for with from is are was were be been am i we you he she it they me us him ' +
      'her them my our your his its their this that these those not no do does did have has had will would can could ' +
      'should may might must as if so than then there here up out off into about over again more most some any all ' +
      'very just also too get gets got want wants like need needs one before after while next last year years ' +
      'month months make makes hello hi name thanks would keep test company business employee employees anywhere down account',
  ),
};
