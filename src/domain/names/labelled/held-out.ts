/**
 * The half that was held out: written together with the other and dealt apart by lot before there was a rule.
 * The rules are measured on it and must not be tuned on it. How a label is written: see `read.ts`.
 */
export const heldOut = `
Wi-Fi was down so we drew it.
Please quote {caseNumber AB/12-3394} it says under every letter she gets.
The satnav wanted {postcode M14 5TP} and took me to a field.
The file, case {caseNumber 884102}, is thicker than she is.
I keep the Yes-cycle card in my bag and forget it.
I am the youngest on the team and it shows when I hurry.
His chin went up and I knew I had lost him.
My PhD friend laughs at my boxes.
Eight years old, two older sisters in foster care, mum a paramedic: I had it all in my head before I went in. {combination}
I spoke over {person Precious} twice in the first minute.
parking at {postcode ol11ab} is easier
Out of hours {phone 0300 123 4567} they said, and kept us waiting.
DOB {dateOfBirth 3.11.15}, which I did not need in here.
The BBC was on in the background and it was all about care.
{person Ewa} does not like to see herself on film and I had not asked.
Guiders in training talk too much, and I am one.
He is 11 and the eldest of six and his mum is the head teacher. {combination}
Didn't ask. Should have.
Outreach work is mostly knocking.
I hope she rings, but I will not count on it.
The contact centre on {place Mill Lane} has no sofa.
Sat with {person Oluwaseun} while his foster carer made tea.
Why did I need her to agree?
The nursery on {place Cemetery Road} lets us use its quiet room.
Her twin {person Safiya} copies everything, waiting included.
My manager asked for numbers and I offered a picture.
Parked by {place Heaton Park} and rang my supervisor.
I do my twilight session at {place Oakfield Primary} next week.
Went out to {place tower hamlets} for the course.
D.O.B {dateOfBirth 1/2/2020} copied from the referral, take out.
{person Szymon} started it, his mum followed, I did nothing, good.
I'm told that I hum.
Fonagy writes about trust and I thought about my own boss.
{email s.begum@council.example.gov.uk} has the booking.
The court called it {caseNumber ZW23C00417} and she hated that.
Nana {person Pat} wants to see it too.
Sat in traffic all the way to {postcode L8 7LF} and used it to calm down.
Sent the leaflet to {email rukhsana77@example.net} as she wished.
Spoke to {person jade} after the visit about how it had gone.
My plan for 21/03/2026: one clip, one question.
It cost 1,250 pounds and it is a good camera.
We met in {place Rotherham} because the room at work was taken.
Receiving is harder than I teach it to be.
rang {person shanice} and left a message, will try again
I read the Working Together chapter on the bus.
I rang {phone 0113 496 0456} twice and hung up once.
{person Dean} thinks I am on her side.
What I saw: a hand, a pause, a look back.
The Attunement Principles look tidy on paper.
She asked me to write to {email tracey.m@example.com} and not to ring.
I did not notice that {person Declan} had stopped playing.
I asked what {person Mehmet} might be thinking just there.
I wrote down that she was {dateOfBirth born on 2 June 2019} without thinking why.
Mum said she felt seen.
I would like {person Nasreen} to hear how I talk about her.
The baby was {dateOfBirth born 21st of February 2024} and the first months were hard.
Now what: leave ten minutes between visits.
text mum on {phone 07700900876} before coming
We'd planned it otherwise.
They are in {postcode B23} somewhere, I thought, and felt unprepared.
went to {address 9 chapel lane} and nobody in
The boy, {dateOfBirth born 17.10.2013}, sat between them.
WhatsApp is where she says the real things.
Nan came in with tea and the whole room changed.
The boy is six and showed me his tooth.
He called me {person Sandra}, which is his last worker's name.
When {person Callum} looked up I was already talking.
ID {caseNumber P-559310} is how the contact centre knows her.
Still learning to be bored.
DoB: {dateOfBirth 19 Aug 2020} is all the form had on her.
Ramadan changes when people are tired, and I should have known.
{person Amina} is the one I keep thinking about on the way home.
At 3.15 the school run took over.
Reading the room is easier when I am not the one talking.
Mrs {person Adeyemi} told the team that I listen.
I showed the clip to {person Destiny} and she cried a little.
The foster carer asked what she should do if he cries.
Interpreters deserve the clip beforehand.
The Lego was a better interpreter than I was.
Should I have said that I was new to this?
I drove over to {place Burnley} thinking about what I would say.
New address is {address Flat 12 Marlowe House}.
Before the film M. asked if she could keep her hat on.
I notice I sit further from Mr {person Draper} than from his partner.
{person Mary Kate} asked for the sound to be off.
I forgot to give {person Aoife} the chance to choose the clip.
I spoke to the Social Worker about my worry, and wrote it where it belongs.
Came to {address 150 Upper Parliament Street} too early.
Why did I write {nhsNumber 450 557 7104} beside her drawing?
He is seven, has a brother at the special school and a mother who drives the number nine bus, and I talked over all of that. {combination}
Chance had it that the lights went out.
Again I filled the gap.
{place Sheffield} was snowed in so we did it on the phone.
If I am late ring {phone 0191 498 0333} and ask for the desk.
A mum of 19 with three under three, on a supervision order, in the village where I live. {combination}
Everyone in the network had a plan, and she had a headache.
Looked at my own hands the whole time in the clip.
One parent looked away and I looked away too, and we both laughed.
The new place, {address 66 Ashfield Drive}, has a garden.
{person Kamila} and {person Filip} have gone back to sitting side by side.
I spoke too fast and she stopped listening.
No camera today.
The dad is a police officer, the girl is nine and her brother is in prison. {combination}
Saw {person Asha} in town and pretended not to.
The baby was born at {place Queen Charlotte's} and came home after a month.
Note to self: breathe.
Staff room talk: who gets to be tired.
He would only talk about Minecraft, so we talked about Minecraft.
Over 943 476 5910 seconds of film, or so it felt.
I said to {person Liam} that I did not know, and it helped.
{person Deqa} said she felt stupid, and I went past it.
It said {nhsNumber 6328797966} at the top of the page.
Call back on {phone +44 7700 900321}, ask for the mother.
I had called him {person Josh} all morning and his name is {person James}.
The DSL had already spoken to him.
I am dean of nothing and should stop lecturing.
Two years ago {person Kemi} could not have sat through that.
Never again on a Friday afternoon.
What would {person Sunita} say I was feeling?
In the second clip there is a look that lasts two seconds.
Training day: I taught what I need to learn.
Amber light, I said, meaning slow down.
Family reference {caseNumber FRP-0092} has a review on Thursday.
Mrs {person Khan} said she had not been listened to like that before.
Grandad {person Stan} sat in the corner and hummed.
Winnicott would have had a line for it, I did not.
a 3 year old whose older brother died and whose mum works in the chip shop on the corner. {combination}
Mum's dob is {dateOfBirth 24 12 1991} and she laughed about it.
Ms {person O'Connor} asked me to slow down, and she was right.
the nhs number {nhsNumber 497 465 0750} was on the screen behind her
They have moved to {address 203 Bury New Road}, above the chip shop.
My supervisor {person Helen} asked what I was worried about.
The best second was when {person Mohammed} passed the cup and she took it.
The SENCO has a form for this and I do not like it.
I had not read the file and did not know that {person Xiomara} had a sister.
I set the timer for eight minutes and ignored it.
I had to sue myself into silence, so to speak.
The teacher, Mr {person Hargreaves}, had never seen him laugh.
The school office, {email admin@millbrook.example}, did not know me.
Same again next week, slower.
He wrote {phone 01632 960001} on my hand.
The hospital number {caseNumber RX1-884213} was written on his wrist.
He carried an olive branch of sorts: half a biscuit.
Can't tell if I was kind or only polite.
VIG is not for telling people what they did wrong.
Yes, I gave advice.
I am 46 and still learning to shut up.
Halloween masks on, so no faces to read, and still I knew who was sad.
Visited them at the new flat in {place Gipton} and felt out of place.
The hub at {postcode G33 4UJ} has the warm room.
{person Siobhan}'s voice dropped when I stopped asking questions.
I copied in {email amina.yusuf@nhs.example} without asking her first.
I told A.B. that I would wait.
{person Aleksander} corrected me and I said thank you.
It was {person Olu} who named it, not me.
It was {person Ola} first and then everybody.
Perhaps the silence was hers and not mine.
Case number {caseNumber 4471902} is the one I mean.
Course dates are 3 and 10 November.
Reflective practice group at four, late again, sorry.
{person Jacqui} at {place Thornhill Surgery} knew what I meant at once.
First I looked, then I named it, then I waited.
He is 5 and I forgot how much can happen in a second when you are 5.
{person Jayden's} eyes went to the window each time I leaned in.
Wednesday's visit was the slow one.
Peppa Pig was on and I asked for it to be off, a mistake.
I did 45 minutes of reading and 15 of thinking.
{person Winston} sings to the baby when he thinks that nobody hears.
The Somali interpreter waited longer than I do.
I met {person Summer} at the door and she would not come in.
Brilliant film, terrible sound.
What Trevarthen shows with babies I saw at a kitchen table.
I left my scarf at {address 12 Quarry View}.
NHS No: {nhsNumber 9449305552}, cross this out.
The CIN meeting ran over and I arrived flat.
Supervision was good: I said that I was frightened.
Found {nhsNumber 5749118622} in my own handwriting under the plan.
The heather on the hill was out when I drove home, and I drove slowly.
I should be patient and let the clip do the work.
{person Tomasz Nowak} asked me why we only show what went well.
I have a ten year old at home and less patience by evening.
August was quiet and I lost the habit.
Less from me, more from them.
Attachment came up, the word I mean.
My notes had {email j.o'neill@school.example.sch.uk} in them.
The flat is {address Flat 3, 22 Station Street} and the lift was out.
I had planned to begin with the clip but {person Megan} wanted to talk about the court.
I was thinking of {person Temi} when I wrote the plan.
What next? Ask before I tell.
The code for the door is on the board.
The Family Hub room is booked until six.
Social care is a word she spits.
The TAF on Thursday felt like an exam for the mother.
{person Efua} found her own clip and it was better than mine.
Session on 5 September, bring the cable.
Our duty desk rang in the middle of it.
It was June before I noticed that I never ask the fathers.
nhs no. {nhsNumber 401 023 2137}
{person Aneta} told me that {person Piotr} has stopped shouting.
There is a supervision order and everybody is careful around me.
The 14 of us in the hall were quiet for once.
UPN {caseNumber H801200001001} is on the school letter.
Told {person Hope} I would ring on Friday and then forgot.
The office is {phone (0161) 496 0789} if she wants to complain about me.
By grace or luck I stopped talking just then.
It is a harsh word, but I was cold.
Mentalising is slower when I have not eaten.
Her brother {person Malachi} wandered in and out.
Mark the second where he looks back.
The pat on the arm was too much.
Being a parent on an order must feel like being filmed all day.
Children were in and out the whole time.
She works nights at {place Blackpool Victoria}.
Better to end early than to end full.
He is in Year 4 and hates being asked about it.
I rushed it with {person Agnieszka} today and I could feel it.
J and I watched it without the sound.
{person Oisin} asked if the camera was for the judge.
It was 1234567890 on the test screen of the camera.
An Urdu word for it came up that I cannot spell.
The Number 9 bus was late so I ran.
Sunday night dread, and writing this helps.
He ran a mile round the sofa.
I used the Marlborough biscuits joke again and nobody laughed.
{person Dorota}'s shoulders came down when the boy laughed.
Could have waited. Did not.
I asked two questions at once and got neither answered.
Her Facebook photo and the film are two people.
Meeting moved to the small room, where we could hear each other.
Sky was on, football was on, and I tried to compete.
I promised {person Eleri} a copy of the picture, not the film.
It was dawn before I slept.
I caught the bus back from {place Dagenham} and wrote this.
Her mother's place at {address 1 Farm Cottages} has the dog.
I typed {postcode SA1 5PQ} and my hands were cold.
Mr {person Okafor} came in late and I let it throw me.
{person Maryam} kept her coat on for the whole visit.
They are 12 and 14, both on interim care orders, and the mother is a councillor. {combination}
Drove {person Ania} back to {place Crumpsall} and we did not talk, and that was good.
I filed it under {caseNumber Mosaic ID 1209334} and went home.
They want to move back to {place Llanelli}.
{person Gwen} told me that I nod too much.
PLEASE WAIT is on a note on my steering wheel.
From the BPS guidance I took one line.
Housing had written to her again and that was what she needed to talk about.
Everybody was tired and I named it.
At the review S said it back to me better than I had said it.
Page 117 of the handbook has it.
Video is a strange gift.
Feedback from {person Yetunde} on my pace: better.
I think {person Rose} was cross that I had been late.
Working with {person Samina} taught me to wait.
I noticed that {person Abdirahman} waits for his mum to look before he speaks.
Near {postcode SE15 4RF}, so far from my own side of town.
Phoned {person Marta}. No answer.
The film is 6 minutes 40 and we used 11 seconds.
he was {dateOfBirth born 5 sept 2016} so he is one of the oldest in the class
Then {person Connor} said, you always ask me that.
Thank you {person Jo} for stopping me.
Thinking about endings.
The art of it is doing less.
{person Catrin} and her mam argued about the remote, and made it up on film.
I think Grandma is the one who steadies them.
They know me on the {place Hattersley} estate and that makes it harder to be new.
Told off by {person Maureen} for not parking in the right place, and arrived flustered.
he goes to {place greenfield academy} now and hates it
I have 12 families and that is too many to think about.
Met with the IRO and the guardian, both in a hurry.
I bought a Costa on the way and hid the cup, silly.
`;
