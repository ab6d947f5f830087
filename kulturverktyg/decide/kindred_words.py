"""What words mean at a workplace, as far as it takes to see that two ideas say the same."""

#: Words without a meaning of their own, and those that only say that something is wished for.
FRAMING = frozenset(
    """
    aldrig all alla allas allt allting alltid allra alltför and andra andras annan annat att av bara behov
    behöva behöver behövs bli blir blivit borde bör både båda de del dem den denna dennas dess dessa det detta
    dig din dina ditt dock dom du där då därför efter egen eget egna eller en enda ens er era ett fall fast
    faktiskt finns finnas flest fram från få får fått för före förr förra först genom ge ger ges gett går gå gör
    göra görs gjort gjorts gärna ha had hade haft han har hela helt hellre hennes hos hur här i icke idag ihop
    ihåg in inom inklusive innan inte istället ja jag ju just kan kanske kom komma kommer kring kunna kunde
    känna känns lite låta låt lägg lägga läggs man med medan mellan men mig min mina mitt mot mycket måste när
    nog nu någon någonting något några nära och också om oss på s sak saker samt se sedan ser sig sin sina sitt
    själv själva ska skall skulle som så sådan sätt sätta ta tack tar tas till tog tro tror trots tillsammans
    under upp ur ut utan utom vad var vara varandra varandras varje vare varför varit vart vem verkligen vet
    veta vi via vid vilja vill vilka vilken vilket våga vår våra vårt väl åt än ändå är även över stället hålla
    hålls håller borta säga säger sitta gång gånger igen mer mera många bra rätt riktigt visa
    visar visas folk person personer människor satsa
    """.split()  # noqa: SIM905  (words to be read as words)
)

#: Words that say little of what an idea is about: how, how often, and what all at a workplace speak of.
WEAK = frozenset(
    """
    bättre bäst god goda gott ny nya nytt tydlig tydliga tydligare tydligt enkel enkelt enklare lätt lättare
    gemensam gemensamt gemensamma ofta oftare regelbunden regelbundna regelbundet möjlighet möjligheter möjligt
    fungera fungerar fungerande förbättra förbättras förbättrad använd använda används erbjud erbjuda starta
    skapa börja börjar stor stort stora större liten litet små viktig viktigt olika snabb snabbt snabbare snabba
    ordentlig ordentligt samma dag dagar dagen vecka veckor veckan månad månaden månader år året tid tider tiden
    timme verksamhet verksamheten arbete arbeta arbetar jobb jobba jobbar arbetsplats arbetsplatsen
    personal personalen personalens medarbetare medarbetarna medarbetarnas anställda anställd kollega kollegor
    """.split()  # noqa: SIM905  (words to be read as words)
)

#: Words that ask for more of something, and for less of it.
MORE = frozenset(
    """
    fler flera öka ökad ökat ökar utöka inför införa höj höja högre anställ mer mera
    """.split()  # noqa: SIM905  (words to be read as words)
)
LESS = frozenset(
    """
    mindre färre minska minskar minskad minskas sluta slutar slopa slippa slipper bort avskaffa sänk sänka lägre
    inga ingen förbjud onödig onödiga skippa undvik undvika begränsa
    """.split()  # noqa: SIM905  (words to be read as words)
)

#: Several words that are said in one, as they are found and as they are read.
PHRASES = (
    (r"e-post\w*", "mejl"),
    (r"ny(?:a|tt)? (?:personal|medarbetare|kolleg(?:a|or)|anställda?)\w*", "nyanställd"),
    (r"(?:är|börjar som|kommer som) nya?(?: på jobbet)?", "nyanställd"),
    (r"(?:jobba|arbeta|jobb|arbete)\w* (?:hemifrån|hemma|på distans)", "distansarbete"),
    (r"bakom rygg\w*", "skvaller"),
    (r"\bapt\b", "arbetsplatsträff"),
    (r"walk ?(?:and|&|n) ?talk\w*", "gående möten"),
    (r"tar? till ?vara", "tillvarata"),
    (r"tar? vara på", "tillvarata"),
    (r"tas (?:till ?vara|tillvara)", "tillvarata"),
    (r"(?:två|tre|flera) gånger (?:per|om) året", "halvår"),
)

#: Words that mean the same when people write about their work, a group a line.
KINDRED = """
    chef ledare ledning arbetsledare arbetsledning ledningsgrupp
    medarbetare personal anställd kollega arbetskamrat personalgrupp
    möte träff sammanträde sammankomst
    fika fikastund kaffe kafferast fikapaus
    mejl mail mejla
    dagordning agenda
    återkoppling feedback respons återkoppla
    beröm berömma uppmuntran uppmuntra uppskatta uppskattning
    utbildning kurs fortbildning vidareutbildning kompetensutveckling utbilda
    schema schemaläggning arbetsschema schemalägga
    arbetspass pass skift
    introduktion inskolning introducera introduktionsprogram
    handledning handleda
    dokumentation dokumentera dokumentering journalföring
    administration administrativ pappersarbete byråkrati pappersexercis
    brukare klient boende kund patient
    beslut besluta beslutanderätt mandat befogenhet bestämma
    samarbete samarbeta samverkan samverka
    stress stressa tidspress arbetsbelastning belastning
    vikarie timvikarie timanställd
    bemanning bemanna grundbemanning personaltäthet
    distansarbete hemarbete
    dator laptop
    telefon mobil mobiltelefon
    lön lönesättning lönekriterier
    konflikt bråk osämja
    baktala baktaleri skitsnack skvaller skvallra
    mål målsättning
    idé förslag initiativ förbättringsförslag
    framgång lyckas
    fira uppmärksamma
    hälsa hej
    rutin riktlinje
    information informera
    kommunikation kommunicera
    delaktig delaktighet inflytande påverka medbestämmande
    politiker förtroendevald nämnd
    invånare medborgare kommuninvånare
    semester ledighet
    rast paus
    friskvård motion träning träna
    rekrytera rekrytering
    rotera rotation
    mentor mentorskap fadder
    respekt hänsyn
    trygg trygghet
    säker säkerhet
    fråga efterfråga
    lyssna lyhörd
    öppen öppenhet transparens
    ärlig ärlighet
    planering planera
    uppgift arbetsuppgift syssla
    synas närvarande närvaro synlig
    journalsystem verksamhetssystem
    digital digitalt
    grupp arbetslag team arbetsgrupp
    årlig år
    helg lördag söndag
    cykel cykla
    sjuksköterska sköterska
    socialsekreterare handläggare
    hot våld
    ensam ensamarbete
    larm trygghetslarm överfallslarm
    besök studiebesök besöka
    rapport rapportering överrapportering rapportera
    förening sammanslutning
    kompetens kunskap
    språk svenska
    regel regelverk
    erfarenhet erfaren
    förtroende tillit
    återhämtning vila
    medel pengar budget resurs
    lokal rum
    mat lunch
    anhörig närstående
    uppföljning uppfölja utvärdera utvärdering
    trivsel trivas gemenskap
    mobbning mobba kränkning kränkande trakasserier
    blankett formulär
    resultat utfall
    kö väntetid
    dialog samtal prata diskussion diskutera
    ansvar ansvarsfördelning rollfördelning
    arbetsmiljö arbetsförhållanden
    bil tjänstebil
    sjukfrånvaro sjukskrivning frånvaro
    attityd inställning
    bemötande bemöta
    ekonomi budget
    flexibel flexibla flextid flexibilitet
    trasig sönder krånglar funkar
    rolig kul skratt skratta glädje glad humor
    ute utomhus utevistelse
    rättvis rättvisa jämn
    gratis kostnadsfri
    utflykt resa
    fest firande
    påminnelse påminna
    tjänst befattning
    sjuk sjukdom
    tyst tystnad lugn ostörd
    problem svårighet hinder
    lösning lösa
    nyhetsbrev veckobrev månadsbrev
    intranät
    utemiljö trädgård uteplats
    tack tacka
    prioritera prioritering
    kreativ kreativitet nytänkande innovation
    pilot försök testa prova
    mångfald inkludering
    jämställd jämställdhet jämlik
    misstag fel
    kvalitet
    hjälp hjälpa stöd stödja stötta
    rätta korrigera
    läkare doktor
    undersköterska vårdbiträde
    förälder föräldrar vårdnadshavare
    barn unga ungdom
    äldre gamla senior
    ändra förändra förändring ändring
    start uppstart
    egenvård
    hierarki chefsled chefsnivå
    tvärprofessionell tvärgrupp tvärfunktionell
    teambuilding personalaktivitet personaldag
    whiteboard tavla anslagstavla
"""
