/**
 * The half that the rules were tuned on: sentences of a made-up notebook, about half of them with nothing to find.
 * Every name, number and address is invented. How a label is written: see `read.ts`.
 */
export const tuned = `
His email is {email lewis_and_mum@mail.example} and that tells a story.
She works nights and I had booked a morning.
The guardian was kinder than I was.
The asset tag 20231184 on the tablet has worn off.
Little {person Alfie} kept bringing me the same brick.
her sister's phone {phone 07700-900-444}
The school, {place St Mary's}, would like a talk on attunement.
She wanted the sound on. I wanted it off.
Colleague {person Gareth} thought I was too quick to reassure.
I scored myself 7 out of 10 and wondered what 8 would look like.
Frank talk with my colleague about who does what.
J. was quieter today and I was quieter too.
I tried Gibbs for this and it made me longer, not clearer.
I kept thinking about {person Lily} in the car.
Text {person Liz} on {phone 07700 900222} before supervision.
In April the rota changed and so did I.
I will film at {place Meadowbank Children's Centre} if they let us.
I asked {person Kasia} what she had seen first in the clip.
Ref {caseNumber CP-20871} came back with a query about my recording.
Section 47 was in the room although nobody named it.
Learnt: ask for the clip they like.
CAMHS said the wait is a year and I said nothing.
We had a christian charity in the building and a drum band above.
{person Danuta} says the baby turns when she hums.
I put {postcode sw1a 2aa} into the phone and it sent me wrong.
mum {person tracey} was quiet, the baby was not
Three siblings in one room and only one camera.
The only four-year-old on the island with twin sisters and a dad who is the vicar. {combination}
Tesco was where I cried afterwards, by the bread.
She had the baby at {place Royal Preston Hospital} and nobody listened to her there.
{person Grace} turned towards him and I nearly missed it.
I saw a Turn, a Look, a Wait, and wrote them in capitals.
Helping Question first, film second, every time.
From {postcode DN15 8HT} to here is an hour, think of her with a pram.
Uncle {person Jerome} has moved back in and it changes who is in the room.
Health were late, Education were early, I was cross with both.
At the door {person Leanne} said thank you for not telling me off.
I wonder whether {person Will} felt left out when I praised his brother.
After Christmas we will look at the first clip again.
It is {caseNumber LAC/2023/0147} in the system and a boy in the room.
In our Early Help team we start with what is going well.
Walk from {postcode NE4 6BE} takes ten minutes and I needed them.
{person Zofia} reached, {person Marek} looked, and I talked across both.
It is the {postcode CF10 3NP} one with the green door.
There was a robin on the sill and we all stopped.
My own child is called {person Rowan} and I was thinking of him.
So what: I was in a hurry and it was not hers.
Reference {caseNumber 2024/CIN/0318} was shouted across the office.
The group runs in {place Easterhouse} on Mondays.
Consent is a thing that goes on, not a form.
I sat in the car on {place Beech Grove} for ten minutes before I rang the bell.
She grew up in {place Merthyr Tydfil} and says people there wait for you to finish.
{person Yusuf} held the toy out three times before anybody saw.
Zoom makes me talk more, I do not know why.
They live at {address 14 Beech Road} and the hall is dark.
{person Abdi} teased me for writing so much down.
Grateful to the caretaker, who opened up for us.
Reply to {email d.evans-price@example.ac.uk} about the course.
{person Ffion} and {person Rhys} played on the floor while I set up the camera.
I WAS NOT LISTENING.
Can I be more patient than this?
He said I am not case number {caseNumber 30217}, I am a person.
She rose to leave and I let her.
A girl of 13 in secure, with a little sister adopted last year. {combination}
Plan: sit lower, speak second.
K's mother answered for him, and I answered for her.
The way {person Zahra} says no without words.
He turns five on {dateOfBirth the 9th of July} and wants a bike.
Dr {person Patel} wondered aloud whether I was frightened of the silence.
An iris and a lily were in a jar on the table.
The kitchen smelt of toast and I was hungry, and that was in it too.
His sister wanted the camera too.
{person Dilys} knits while we watch, and it helps her.
Court was in the air.
Deadline 31.01.2026 for the form.
Bonfire Night had kept everyone up.
We talked about the judge without using the word.
My mileage was 4471 this month.
I was a rich source of advice today, sadly.
Number I keep forgetting: {phone 020 7946 0958}.
Twins aged 2, father deported, mother a nurse on the ward upstairs. {combination}
The letter still says {postcode BD3 9TX} and they left there in spring.
The Health Visitor had told her something else.
Kennedy's principles were on the wall and I did not look once.
Nothing happened for a whole minute and it was the best minute.
We walked along {place Station Street} and she talked more than in any review.
Drew a heart on the window, that is all we did.
Penny dropped when I watched it back.
email {email office@stjohns.example.org} about the room
Smiled too much.
Parcel for her came to {address 4 Sycamore Gardens}, next door.
Postcode {postcode LS9 7QA} for next time.
Her key worker came late and left early.
Before the next visit I will read back what {person Dympna} said about being filmed.
{person Habiba} put her hand on his back and he went quiet.
Felt good to be corrected.
Lovely moment with the spoon.
My mother was a nurse and never sat down either.
Her English is better than my patience.
{person Farah} has asked for a different worker and I need to think about why.
crime ref {caseNumber 0612847/23} from the police
His date of birth is {dateOfBirth 14/03/2017} and I had it wrong in my plan.
Ruby red nail varnish was the way in.
Third pair of eyes: I liked being that.
I ended by telling {person Folasade} what I had learnt from her.
We met at the children's centre in {place Peckham}.
I found the house, {address 2 Orchard Mews}, on the third try.
Thought about how {person Jermaine} says goodbye.
The clip from 2 minutes 15 to 2 minutes 21 is the one.
Her joy was plain and mine was late.
I like the {place Moss Side} team because they ask first.
{person Cerys} waited, counted to five under her breath, and he answered.
I drew a cross and a circle and she drew a house.
On Monday I will begin with the clip, not with my news.
He was in {place Alder Hey} for a week and she slept on a chair.
We started on 14 March and have met six times.
Child's d.o.b. {dateOfBirth 07-08-2012} on the front of my notes.
Dad was on the stairs and I talked to the wall.
The order number for the tripod is on my desk.
I told Mr {person Hussain's} key worker that I would write it up.
{person Mark} from the outreach team sat in at the end of the review.
I used AMBIT to think with the team about who holds the worry.
On the wristband: {nhsNumber 754 323 1948}.
{person Kelly-Anne} said it was the first time anybody had shown her that.
Tomorrow I will say one thing and stop.
{person Iqra} answered before I had finished and I liked it.
The LADO question is not one for this page.
Sat Nav sent me the wrong way and I came in cross.
That was visit 4 of 6.
Parked outside {address 7 Wellington Terrace} and waited.
We did it on Teams and the lag ate every pause.
A two-year-old does not wait for my good idea.
Waiting is something that I do with my whole face.
I read Kennedy (2011) again and it reads differently now.
Police were outside for next door and we all listened.
Send the picture to {email kbrown82@mail.example} she said.
{person Lowri} asked to have the camera off and I was glad she could.
{phone 07911123456} is off, I have tried.
I got lost looking for {address 31 The Crescent}.
I had prepared three clips for {person Chantelle} and we used one.
{person Zainab} laughed when she saw her own hands waiting on the film.
The jasmine tea was for me, an honour.
Wrong clip, right family.
She is at {address 46 St John's Avenue} with her mother now.
The referral had {nhsNumber 9434765870} on it and I copied it here.
Rang Mrs {person Wojcik} to say sorry for the mix-up.
{dateOfBirth Born 11 October 2018}, it said, and I felt old.
God knows why I said that.
she moved to {address 27b victoria rd}
The ivy had got into the window frame.
Birthday {dateOfBirth 12 May 2014}, I should have remembered it.
The NSPCC leaflet was on the fridge, under the pizza menu.
He gave me {email big-dave_74@example.co.uk} and grinned.
The lift at {address 9 Tennyson Court} was out so I had no breath for hello.
She's right and it stings.
Best time to ring {phone 028 9649 6012} is after four.
Thank God for the kettle.
The older brother was kind today.
{nhsNumber 465-632-1222}, that is what I copied out, and not her question.
I was kinder to {person Ella} than to her dad.
Kept my hands still while {person Ibrahim} lined up the cars.
Feedback from the parent: slow down.
Today I followed more than I led.
PC {person Whitfield} asked what VIG was and I made it far too long.
{person Ronnie}, {dateOfBirth born 8 March 2015}, is not who this is about.
School says he is fine there.
She is 15, on a full care order, and lives with her aunt who is a dinner lady at the school. {combination}
{person Tyrone} waved at the camera and I waved back.
Closing the laptop was the thing that helped.
Left a voicemail on {phone 0044 7700 900555} and said too much.
GP letter came. I put it in the file, not here.
Signs of Safety and VIG pull me in two directions.
It is the Bank Holiday and I am writing this anyway.
I counted 10 questions in 5 minutes.
It was a sunny day in May and we did it in the garden.
The one at {phone 01234 567 890} is her mother's.
Two things I will keep: the chair, the pause.
Her number is {phone 07700 900123} and she likes a text first.
The 16-year-old, now under a secure order, has a baby of his own and works at the garage. {combination}
EHCP ref {caseNumber SEN/4417/22} is still not signed.
They speak Polish at home and I asked too late about an interpreter.
NHS number {nhsNumber 943 476 5919} was on the sheet in my photo.
Date of birth: {dateOfBirth 2018-01-09}.
Version 2.1.0 of the form asks even more.
Next time I will ask {person Faith} first, before I say what I saw.
Had a good talk with {person Ayodele} and his mum about bedtime.
Boy aged 6, youngest of five, child protection plan, from the traveller site. {combination}
The Wi-Fi name made us both laugh.
Sure Start was better at this, said the one who had worked there.
Sometimes the kind thing is to go home.
Ok so I froze.
After that {person Niamh} said nothing for a long time and I left it.
My diary only says {postcode EX4 6NB} and a question mark.
The camera battery died, which was a relief to everybody.
Parents first, always, and I forgot.
I asked and {person Bilal} shrugged.
Nobody had told her that she could stop the film.
Ofsted came up again and everyone sat straighter.
Her birthday is on {dateOfBirth 30 November} and I arrived with a form.
Much to think about on the drive.
She has a good ear for when I do not mean it.
OK, but what did she feel?
Well, that went badly, and I was there for it.
I would be glad of a second pair of eyes.
{person Wiktoria} is shy with me and loud with her gran.
The next review is on 2 June 2026 at ten.
case no {caseNumber 55-10293} to be closed, and I am sad about it
She sang Twinkle Twinkle and he joined at the star.
{person Lukasz} spoke for his wife and I did not make room for her.
Her own school was {place Holy Trinity} and she was never asked there either.
I feel sick about what I said to {person Jordan}.
he was {dateOfBirth born on the 4th July 2013} in the back of a taxi
Will try to wait five seconds before I say anything.
Something in me wanted to win.
A colleague from {place Bradford} came to watch.
The social worker, {person Priya Nair}, will join for the last part.
I could not tell what {person Ngozi} made of it.
Basil on the window sill, a cat, a pram in the hall.
We watched it twice and {person Bronwen} saw more the second time.
she's 5, middle of three, dad works at the fish factory, special guardianship with nan {combination}
TV off, phones off, me off balance.
I jack up my voice when I am nervous.
The guider on my course, {person Bethan}, waits longer than I do.
The family moved from {place Wrexham} at Easter and I had not asked how that was.
{person Hamza} hid behind the curtain until I stopped looking for him.
To be frank I was bored and it showed.
Family time at the centre was loud.
Nothing I said reached {person kyle} today.
I borrowed the Makaton sign for more and he laughed at mine.
Asked {person dawn} to watch me next week and tell me what she sees.
I should not have written NHS {nhsNumber 987-654-4322} in the margin.
Room 12 was cold, room 14 was worse.
Good pause at the end.
Noticed that my foot taps.
Bill for the parking was nine pounds.
The health visitor from {place Whitehawk Clinic} sat with us.
It was noisy outside the flats at {place Bentley Court}.
It's the third week of rain.
In March I thought I was good at this.
May have pushed too hard on the helping question.
Quick note before I forget: the look over the shoulder.
Easter broke the rhythm and we had to find it again.
{person Shabana} lives at {address 88 Park Row}, which I do not need to know for this.
Sadly I had to rush off.
The Children Act does not say how to sit on a sofa.
{person Nathan}, who never looks at me, looked at me.
Naming what I saw made it smaller, not larger.
Wrong address again: {email info@thehub.example.org.uk}.
Miss {person Bell} kept looking at the door.
As I left, {person Caitlin} had her arm round him.
She was {dateOfBirth born in April 2021} in a hard spring.
Supervision with {person Janet} on how fast I go to advice.
{person Sharon} asked, do you have children?
the bit where {person ahmed} looks back is the bit I want to show
I think I was frightened of {person Darren}.
It is the third time {person Shane} has cancelled and I took it personally.
It is 2026 and we still fax.
Her number with the hospital is {nhsNumber 485 777 3457}.
{person Fatima Begum} would like the worker to stay for the first ten minutes.
Eid is next week and I nearly booked over it.
Address {address 118a Canal Street}, second bell.
She is four and rules the room.
Liquidlogic {caseNumber 778123} has my old plan in it.
{person Kuba} is six and his sister goes to {place Hollins Grange}; I should not write that here.
{person Hodan} and I laughed at the same second.
{person Saoirse} was quicker than I was to see the turn.
Posted it to {address 5 Hawthorn Close} by mistake.
Actually it was lovely.
I filmed with the iPad this time, on a pile of books.
Hospital corridors are bad places to begin.
Auntie {person Parveen} does the school run now.
`;
