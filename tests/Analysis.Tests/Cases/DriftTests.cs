using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Cases;

/// <summary>Sentences as they stand in a record and in the draft that follows it.</summary>
public sealed class DriftTests
{
    private static string MessageOf(string earlier, string draft) => Checker.Check(Lines.Read(draft), new()
    {
        Kind = DocumentKind.Assessment,
        Dated = new(2026, 3, 2),
        Today = new(2026, 3, 2),
        Earlier = [new("Visit", new(2025, 9, 1), Lines.Read(earlier)) { Author = "Ines Crowe, social worker", Kind = DocumentKind.CaseNote }],
    }).Findings.FirstOrDefault(finding => finding.Rule == "drift")?.Message ?? "";

    private static void HasStep(string change, string earlier, string draft) =>
        Assert.StartsWith(change, MessageOf(earlier, draft), StringComparison.Ordinal);

    [Theory]
    [InlineData("Mr Tull manages the stairs safely as long as the light is on.", "Mr Tull manages the stairs safely.")]
    [InlineData("Jess eats a full breakfast provided that her aunt sits with her.", "Jess eats a full breakfast.")]
    [InlineData("Mr Tull washes and dresses himself apart from his socks and shoes.", "Mr Tull washes and dresses himself.")]
    [InlineData("If somebody reads them to him, Mr Tull understands his bank letters.", "Mr Tull understands his bank letters.")]
    [InlineData("Mr Tull is steady on his feet in the kitchen except after a bad night.", "Mr Tull is steady on his feet in the kitchen.")]
    [InlineData("Jess plays calmly with her brother while an adult is in the room.", "Jess plays calmly with her brother.")]
    [InlineData("Mr Tull makes his own lunch with prompting from a carer.", "Mr Tull makes his own lunch.")]
    [InlineData("Jess does not hit other children unless they take her toys.", "Jess does not hit other children.")]
    [InlineData("Mr Tull walks to the corner shop without help in dry weather.", "Mr Tull walks to the corner shop without help.")]
    public void Words_that_limited_a_statement_are_missed(string earlier, string draft) => HasStep("The words that limited this", earlier, draft);

    [Theory]
    [InlineData("Mr Tull may be drinking in the evenings at the club.", "Mr Tull is drinking in the evenings at the club.")]
    [InlineData("It is possible that Jess took the coins from the jar.", "Jess took the coins from the jar.")]
    [InlineData("Jess seems to be losing weight since the summer holidays.", "Jess is losing weight after the summer holidays.")]
    [InlineData("Her stepfather is believed to keep pills in the shed.", "Her stepfather keeps pills in the shed.")]
    [InlineData("Mr Tull could be hiding unpaid bills from his daughter.", "Mr Tull is hiding unpaid bills from his daughter.")]
    [InlineData("There are concerns that Jess might be skipping lunch at school.", "Jess is skipping lunch at school.")]
    public void A_hedge_that_is_lost_is_a_step(string earlier, string draft) => HasStep("What was only possible", earlier, draft);

    [Theory]
    [InlineData("Mr Tull does not drink alcohol at home.", "Mr Tull drinks alcohol at home.")]
    [InlineData("Jess is not frightened of the neighbour's dog.", "Jess is frightened of the neighbour's dog.")]
    [InlineData("There is no evidence of bruising on her arms.", "There is evidence of bruising on her arms.")]
    [InlineData("Mr Tull has never hit his wife.", "Mr Tull has hit his wife.")]
    [InlineData("Nobody has seen Jess with the older boys from the park.", "Staff have seen Jess with the older boys from the park.")]
    [InlineData("She is not scared of the bath.", "She is scared of the bath.")]
    [InlineData("Mr Tull was unable to unlock the back door.", "Mr Tull was able to unlock the back door.")]
    [InlineData("There is no sign of damp in the back bedroom.", "There is a sign of damp in the back bedroom.")]
    public void A_negation_that_is_lost_is_a_step(string earlier, string draft) => HasStep("A statement has turned", earlier, draft);

    [Theory]
    [InlineData("Mr Tull drinks two cans of cider with his supper.", "Mr Tull drinks ten cans of cider with his supper.")]
    [InlineData("Jess missed 3 days of school through illness.", "Jess missed 13 days of school through illness.")]
    [InlineData("Mr Tull can walk 200 metres with his stick.", "Mr Tull can walk 20 metres with his stick.")]
    [InlineData("Her mother owes £400 to the electricity company.", "Her mother owes £4,000 to the electricity company.")]
    public void A_number_that_changed_is_a_step(string earlier, string draft) => HasStep("A number has changed", earlier, draft);

    [Theory]
    [InlineData("Jess fell asleep in her lesson on one Monday.", "Jess falls asleep in her lesson on Mondays.")]
    [InlineData("Mr Tull shouted at the postman once.", "Mr Tull shouts at the postman.")]
    [InlineData("On one occasion Mr Tull left the gas burning in the kitchen.", "Mr Tull leaves the gas burning in the kitchen.")]
    [InlineData("Jess threw her plate at the wall yesterday.", "Jess throws her plate at the wall.")]
    [InlineData("Jess came to school in wet shoes one morning.", "Jess comes to school in wet shoes every morning.")]
    [InlineData("Mr Tull occasionally forgets to lock the back door.", "Mr Tull forgets to lock the back door.")]
    [InlineData("Mr Tull wandered into the road last night.", "Mr Tull wanders into the road at night.")]
    [InlineData("For the first time Jess hid food under her pillow.", "Jess hides food under her pillow.")]
    [InlineData("Mrs Orme said that Jess fell asleep in class on one Monday this term.", "Jess falls asleep in class on Mondays.")]
    [InlineData("She sometimes asks to go back to Beech House when she is tired.", "Jess asks to go back to Beech House when she is tired.")]
    public void One_occasion_that_became_a_habit_is_a_step(string earlier, string draft) => HasStep("What happened at times", earlier, draft);

    [Theory]
    [InlineData("A request has become a need", "Mr Tull enquired about a walk-in bath.", "A walk-in bath is essential for Mr Tull.")]
    [InlineData("A request has become a need", "It would be nice for Jess to have a lift to swimming.", "Jess has to be driven to swimming.")]
    [InlineData("What somebody said has become a fact", "A neighbour alleges that Mr Tull drinks every day.", "Mr Tull is a daily drinker.")]
    [InlineData("What was only possible", "The school nurse suspects that Jess has asthma.", "Jess is asthmatic.")]
    [InlineData("What was only possible", "Mr Tull is considering a move to a care home.", "Mr Tull is moving into residential care.")]
    [InlineData("A statement has turned", "Mr Tull lacks capacity to manage his money.", "He has capacity over his finances.")]
    [InlineData("A statement has turned", "Neither parent came to the conference.", "Both parents attended conference.")]
    [InlineData("A statement has turned", "Mr Tull used to smoke in bed and gave up in 2019.", "He smokes in bed.")]
    [InlineData("A number has changed", "Jess had four absences in the spring term.", "She was absent fourteen times in spring.")]
    [InlineData("A number has changed", "Contact is for two hours a fortnight.", "They see each other for two hours a week.")]
    [InlineData("What happened at times", "One of the carers was rude to Mr Tull.", "All the carers are rude to him.")]
    [InlineData("What happened at times", "Jess ran away once in June.", "She regularly goes missing.")]
    [InlineData("The words that limited this", "Mr Tull is not able to wash without help.", "He can wash himself.")]
    [InlineData("The words that limited this", "Jess can go out alone as long as she has her phone.", "She can go out on her own.")]
    public void A_statement_that_is_told_again_in_other_words_is_known_and_so_is_its_step(string change, string earlier, string draft) => HasStep(change, earlier, draft);

    [Theory]
    [InlineData("Mr Tull lacks capacity to manage his money.", "He does not have capacity over his finances.")]
    [InlineData("Jess had four absences in the spring term.", "She was absent four times in spring.")]
    [InlineData("The school nurse suspects that Jess has asthma.", "It is possible that Jess is asthmatic.")]
    [InlineData("Mr Tull denies drinking.", "He says that he does not drink.")]
    [InlineData("Her brother may have taken the money.", "Her cousin gave her the money.")]
    [InlineData("Mr Tull needs two people to hoist him.", "Two carers are required to hoist him.")]
    [InlineData("Mr Tull used to smoke.", "He does not smoke.")]
    [InlineData("The tablets are in a locked tin.", "Mr Tull takes two tablets at breakfast.")]
    public void The_same_in_other_words_and_another_matter_in_like_words_are_no_step(string earlier, string draft) => Assert.Equal("", MessageOf(earlier, draft));

    [Theory]
    [InlineData("Mr Tull manages the stairs safely as long as the light is on.", "With the light on, Mr Tull manages the stairs safely.")]
    [InlineData("Mr Tull manages the stairs safely as long as the light is on.", "Mr Tull manages the stairs safely. He needs the light to be on.")]
    [InlineData("Jess plays calmly with her brother while an adult is in the room.", "When a grown-up is present Jess plays calmly with her brother.")]
    [InlineData("Mr Tull may be drinking in the evenings at the club.", "Mr Tull is possibly drinking in the evenings at the club.")]
    [InlineData("Mr Tull may be drinking in the evenings at the club.", "It was wondered in September 2025 whether Mr Tull was drinking at the club.")]
    [InlineData("Jess is not frightened of the neighbour's dog.", "Jess says that the neighbour's dog does not frighten her.")]
    [InlineData("Mr Tull does not drink alcohol at home.", "At home Mr Tull drinks no alcohol.")]
    [InlineData("Mr Tull does not drink alcohol at home.", "Mr Tull never drinks alcohol at home.")]
    [InlineData("Mr Tull has never hit his wife.", "Mr Tull has not ever hit his wife.")]
    [InlineData("Jess is not afraid of the bath.", "She enjoys the bath and has no fear of it.")]
    [InlineData("Her father does not drink alcohol.", "Her grandmother drinks alcohol.")]
    [InlineData("He does not eat fish.", "She eats fish.")]
    [InlineData("Mr Tull drinks two cans of cider with his supper.", "Mr Tull has 2 cans of cider with his supper.")]
    [InlineData("Jess missed 3 days of school through illness.", "Jess missed three school days because she was ill.")]
    [InlineData("Mr Tull can walk 200 metres with his stick.", "On 4 February 2026 Mr Tull walked 20 metres with his stick.")]
    [InlineData("Jess fell asleep in her lesson on one Monday.", "Jess once fell asleep in a Monday lesson.")]
    [InlineData("Jess fell asleep in her lesson on one Monday.", "Jess fell asleep in her lesson on one Monday in the autumn.")]
    [InlineData("Mr Tull shouted at the postman once.", "Mr Tull has shouted at the postman.")]
    [InlineData("Jess threw her plate at the wall yesterday.", "Jess threw her plate at the wall on 31 August 2025.")]
    [InlineData("Mr Tull moved into the ground-floor flat yesterday.", "Mr Tull lives in the ground-floor flat.")]
    [InlineData("Mr Tull started at the day centre last week.", "Mr Tull goes to the day centre.")]
    [InlineData("Mr Tull often forgets to lock the back door.", "Mr Tull frequently forgets to lock the back door.")]
    [InlineData("Jess asked whether she could see her gran at weekends.", "Jess would like to see her gran at weekends.")]
    [InlineData("Jess told me that she misses her gran.", "Jess says that she misses her gran.")]
    [InlineData("Mr Tull enjoyed the lunch club today.", "Mr Tull enjoys the lunch club.")]
    public void An_honest_rewording_is_no_step(string earlier, string draft) => Assert.Equal("", MessageOf(earlier, draft));
}
