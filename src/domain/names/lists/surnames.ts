/** Common surnames that are no ordinary words: small letters, no marks. */
export const surnames = `
abdi abdullah adams adebayo adeyemi ahmed akhtar allen anderson andrews aslam atkinson awan aziz baig bains
barnett barrett bates begum benson bibi bowen boyle bradshaw brennan byrne callaghan campbell carroll chaudhry
choudhury chowdhury clarke collins connolly cunningham das davies davis dhaliwal dhillon dixon doherty
donnelly donohue doyle driscoll edwards ellis evans farah fernandes fernandez fitzgerald fitzpatrick flynn
gallagher garcia gomes gomez gonzalez gordon griffiths gupta harris harrison hassan hayes healy henderson
hernandez higgins hopkins hughes hussain hussein hutchinson iqbal islam jama jenkins johnson johnston jones
joshi kamara kapoor kaur kelly kerr khalid khan khatun kowalski kumar lewis lopez lynch maguire mahmood malik
malone mathews matthews mccann mccarthy mcdonald mcgrath mcgregor mckenna mclean mcmahon mcnamara mehta mensah
miah mirza mishra mitchell moloney molloy moran morgan moriarty morris morrison murphy mustafa nair nguyen
nolan novak nowak o'brien o'connor o'neill o'sullivan obi odhiambo okafor omar owens palmer patel perez
phillips powell quinn qureshi rafferty rahman rana rashid reid reilly reynolds richards richardson riley
roberts robertson robinson rodrigues rodriguez rogers saeed saleh saleem sanders sandhu santos shah shaikh
sharif sharma sheikh sheridan siddiqui sidhu silva simpson singh smith smyth stevenson stewart suleiman
sweeney tanner thomas thompson thomson thornton ullah uddin usman walsh watkins watson whelan wilkinson
williams williamson wilson yusuf zaman
`;
