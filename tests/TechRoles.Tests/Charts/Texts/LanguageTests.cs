using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Charts.Texts;

/// <summary>A language is a table that a translator writes; what it lacks is said in English.</summary>
public class LanguageTests
{
    private const string Three = """
        # Three sentences of a made-up language, one of which goes on below.
        [sentences]
        Nobody is accountable for '{cell}'
        = Zenkju {cell}
        '{cell}' has {count} accountable positions ({positions})
        = {count} ol {cell}:
          {positions}
        {position} reports to {manager}
        = {manager} < {position}

        [nouns]
        day | days = ta | tas | tasi

        [words]
        Involvement.Accountable = akka

        [names]
        security: Security = Seku
        """;

    private static readonly Position[] Seats = [.. ChartText.Read("CEO\n  CIO\n  CTO").Builder.Repair().Chart.Positions];

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("de", "de")]
    [InlineData("en-GB", "en")]
    [InlineData("fr-FR", "en")]
    [InlineData("", "en")]
    public void A_culture_has_its_language_or_english(string culture, string code) =>
        Assert.Equal(code, Language.Of(CultureInfo.GetCultureInfo(culture)).Code);

    [Fact]
    public void A_language_that_ships_is_found_by_its_code_in_any_case()
    {
        Assert.True(Language.TryFind("DE", out var german));
        Assert.Same(Language.German, german);
        Assert.False(Language.TryFind("fr", out var none));
        Assert.Same(Language.English, none);
    }

    [Fact]
    public void A_table_of_three_sentences_is_used_and_the_rest_is_said_in_English()
    {
        var chart = ChartText.Read("CEO\n  CIO: network A\n  CTO: network A, servers C\n\n[areas]\nid=security required=true\nid=network required=true").Builder.Repair().Chart;
        var findings = new OrgAnalyser().Analyse(chart).Findings;
        var language = Language.Read("zz", Three).OrThrow();
        var said = findings.Select(finding => finding.Details().Message.Format(language)).ToArray();
        Assert.Contains("2 ol network: CIO, CTO", said);
        Assert.Contains("Zenkju Seku", said);
        Assert.Contains(said, sentence => sentence.StartsWith("Nobody does the work in", StringComparison.Ordinal));
        var evidence = findings.SelectMany(finding => finding.Details().Evidence).Select(one => one.Said.Format(language)).ToArray();
        Assert.Contains("CIO is akka for network", evidence);
    }

    [Fact]
    public void A_table_over_another_says_its_own_and_leaves_the_rest()
    {
        var ours = Language.German.With(Language.Read("de", "[sentences]\nNobody is accountable for '{cell}'\n= {cell}: wer?").OrThrow());
        Assert.Equal("Recht: wer?", Text.Of("Nobody is accountable for '{cell}'", ("cell", Say.Quote("Recht"))).Format(ours));
        Assert.Equal("CIO berichtet an CEO", Text.Of("{position} reports to {manager}", ("position", Seats[1]), ("manager", Seats[0])).Format(ours));
        Assert.Equal("de", ours.Code);
    }

    [Fact]
    public void A_count_after_a_preposition_has_the_noun_for_it()
    {
        var language = Language.Read("zz", "[sentences]\nsince {days}\n= ab {days:dat}\n[nouns]\nday | days = ta | tas | tasi").OrThrow();
        Assert.Equal("ab 3 tasi", Text.Of("since {days}", ("days", Count.Of(3, "day"))).Format(language));
        Assert.Equal("ab 1 ta", Text.Of("since {days}", ("days", Count.Of(1, "day"))).Format(language));
    }

    [Theory]
    [InlineData(1, "CEO ist da")]
    [InlineData(2, "CEO, CIO sind da")]
    public void A_word_agrees_with_how_many_there_are(int count, string said)
    {
        var language = Language.Read("zz", "[sentences]\n{positions} here\n= {positions} {positions?ist|sind} da").OrThrow();
        Assert.Equal(said, Text.Of("{positions} here", ("positions", Say.List(Seats.Take(count)))).Format(language));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_table_is_told_at_once_with_its_line()
    {
        var invalid = Language.Read("zz", """
            nothing
            [sentence]
            [sentences]
            one {thing}
            = {other}
            two
            three
            = drei
            three
            = drei
            = four
            [nouns]
            day = Tag
            [words]
            Accountable = akka
            [names]
            security = Seku
            """).AsT1;
        Assert.Equal(
            [
                (1, "it stands in no section: begin with [sentences], [nouns], [words] or [names]"),
                (2, "there is no section [sentence]: they are [sentences], [nouns], [words] and [names]"),
                (5, "the English sentence has no {other}"),
                (5, "{thing} of the English sentence is lost"),
                (6, "no line with = follows on 'two'"),
                (10, "'three' stands in the table twice"),
                (11, "no English sentence stands before it"),
                (13, "a noun is written as 'day | days = Tag | Tage | Tagen'"),
                (15, "a word is written as 'Involvement.Accountable = rechenschaftspflichtig'"),
                (17, "a name is written as 'security: Security = Sicherheit | die Sicherheit'"),
            ],
            invalid.Faults.Select(fault => (fault.Line, fault.Message)));
    }

    [Fact]
    public void A_table_that_must_be_right_throws_with_its_faults() => Assert.Contains(
        "Line 3: the English sentence has no {other}",
        Assert.Throws<InvalidOperationException>(() => Language.Read("zz", "[sentences]\none\n= {other}").OrThrow()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_sentence_that_says_nothing_is_a_fault() =>
        Assert.Equal([new LanguageFault(3, "it says nothing")], Language.Read("zz", "[sentences]\none\n=").AsT1.Faults);

    [Fact]
    public void A_role_without_a_word_in_a_language_is_what_it_lacks() => Assert.Equal(
        ["Chief Information Officer"],
        Language.Read("zz", "[sentences]\nis {role}\n= {role} tas").OrThrow().Lacks(Text.Of("is {role}", ("role", Say.Term("Chief Information Officer")))));

    [Theory]
    [InlineData("nothing in {} and {who}", "nothing in {} and us")]
    [InlineData("{Who} and {who", "Us and {who")]
    [InlineData("{} {whom}}", "{} {whom}}")]
    public void What_is_no_name_of_a_value_stands_as_it_is(string template, string said) => Assert.Equal(said, Text.Of(template, ("who", Say.Quote("us"))).ToString());

    [Fact]
    public void A_word_that_agrees_does_not_stand_for_the_value() => Assert.Equal(
        [new LanguageFault(3, "{count} of the English sentence is lost")],
        Language.Read("zz", "[sentences]\n{count} are\n= {count?ist|sind}").AsT1.Faults);

    [Theory]
    [InlineData("{these}: {count}")]
    [InlineData("({count})")]
    public void A_sentence_without_words_is_the_same_in_any_language(string template) =>
        Assert.Empty(Language.Read("zz", Three).OrThrow().Lacks(Text.Of(template, ("these", 1), ("count", 2))));

    [Fact]
    public void What_a_language_lacks_is_told()
    {
        var text = Text.Of("{count} for {who}", ("count", Count.Of(2, "step")), ("who", Involvement.Informed));
        Assert.Equal(
            ["Involvement.Informed", "step", "{count} for {who}"],
            Language.Read("zz", Three).OrThrow().Lacks(text).Order(StringComparer.Ordinal));
        Assert.Empty(Language.English.Lacks(text));
    }

    [Fact]
    public void An_area_of_a_chart_that_only_shares_the_id_keeps_its_name()
    {
        var chart = ChartText.Read("CEO\n  CIO: security\n\n[areas]\nid=security name=\"Guards at the gate\"").Builder.Repair().Chart;
        Assert.Equal("Guards at the gate", Text.Of("{area}", ("area", chart.Areas[0])).Format(Language.German));
    }
}
