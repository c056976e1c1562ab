using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Tests.Catalogue.Titles;

[Properties(Arbitrary = [typeof(TitleTexts)], QuietOnSuccess = true, MaxTest = 500)]
public class TitleLaws
{
    [Property]
    public Property Every_text_has_one_answer(AnyText text)
    {
        var answer = BuiltInTitles.Recognise(text.Text);
        return answer.Equals(BuiltInTitles.Recognise(text.Text.AsSpan()))
            .Classify(answer.IsT0, "recognised")
            .Classify(answer.IsT1 && answer.AsT1.IsAmbiguous, "ambiguous")
            .Classify(answer.IsT1 && !answer.AsT1.IsAmbiguous, "unknown");
    }

    [Fact]
    public void The_texts_reach_every_outcome_and_every_standing()
    {
        var answers = TitleTexts.AnyTexts().Generator.Sample(4_000, new Rnd(5), 50).Select(text => BuiltInTitles.Recognise(text.Text)).ToList();
        Assert.True(answers.Count(answer => answer.IsT0) > 400);
        Assert.True(answers.Count(answer => answer.IsT1 && answer.AsT1.IsAmbiguous) > 40);
        Assert.True(answers.Count(answer => answer.IsT1 && !answer.AsT1.IsAmbiguous) > 400);

        var mentions = answers.Where(answer => answer.IsT0).SelectMany(answer => answer.AsT0.Mentions).ToList();
        Assert.Contains(mentions, mention => mention.Standing == TitleStanding.Deputy);
        Assert.Contains(mentions, mention => mention.Standing == TitleStanding.Interim);
        Assert.Contains(mentions, mention => mention.Standing == TitleStanding.Former);
        Assert.Contains(mentions, mention => mention.Scope is not null);
        Assert.Contains(mentions, mention => mention.Strength == TitleStrength.Equivalent);
    }

    [Property]
    public void The_quick_look_never_turns_a_role_away(AnyText text) =>
        Assert.Equal(BuiltInTitles.RecogniseClosely(text.Text), BuiltInTitles.Recognise(text.Text));

    [Property]
    public void Upper_and_lower_case_do_not_matter(KnownTitle title, AnyText text)
    {
        var ascii = string.Concat(text.Text.Where(char.IsAscii));
        foreach (var name in new[] { title.Text, $"{title.Text} {ascii}", $"{ascii} {title.Text}" })
        {
            Assert.Equal(TitleWording.Recognise(name.ToLowerInvariant()), TitleWording.Recognise(name.ToUpperInvariant()));
        }
    }

    [Property]
    public void Blanks_around_a_title_only_move_its_mentions(AnyText text, PositiveInt blanks)
    {
        var before = new string(' ', blanks.Get);
        var plain = BuiltInTitles.Recognise(text.Text);
        var wrapped = BuiltInTitles.Recognise($"{before}{text.Text}\t\r\n ");
        Assert.Equal(TitleWording.Of(plain), TitleWording.Of(wrapped));
        Assert.Equal(Places(plain).Select(place => (place.Start + before.Length, place.Length)), Places(wrapped));
    }

    [Property]
    public void A_mention_lies_inside_its_title(AnyText text)
    {
        foreach (var (start, length) in Places(BuiltInTitles.Recognise(text.Text)))
        {
            Assert.True(length > 0);
            Assert.Equal(text.Text.Substring(start, length).Trim(), text.Text.Substring(start, length));
        }
    }

    [Property]
    public Property A_letter_glued_to_an_abbreviation_makes_it_another_word(Abbreviation word, bool before)
    {
        var glued = from letter in Gen.Choose('a', 'z').Select(code => (char)code)
                    let text = before ? letter + word.Text : word.Text + letter
                    where !TitleTexts.Abbreviations.Contains(text, StringComparer.OrdinalIgnoreCase)
                    select text;
        return Prop.ForAll(glued.ToArbitrary(), text => TitleWording.Recognise($"Group {text}").Length == 0);
    }

    [Property]
    public void Whoever_assists_a_role_does_not_hold_it(KnownTitle title)
    {
        string[] assistants =
        [
            "Secretary, ", "Private Secretary to the ", "PA to ", "Executive Assistant ", "Sekretariat des ", "Büro des ", "Referent, ",
            "Persönliche Referentin - ", "Assistant to the Deputy ", "Chief of Staff, ", "Office of the ", "Private Office, ",
        ];
        foreach (var assistant in assistants) Assert.Equal("", TitleWording.Recognise(assistant + title.Text));
    }

    [Property]
    public void Whose_office_it_is_does_not_matter(KnownTitle title)
    {
        foreach (var unit in new[] { "'s Office", "’s team", " Office", " Group", " Directorate", "'s" })
        {
            Assert.Equal("", TitleWording.Recognise(title.Text + unit));
        }
    }

    [Property]
    public void A_deputy_is_never_the_holder(KnownTitle title)
    {
        string[] deputies = ["Deputy ", "Assistant ", "Associate ", "stellvertretender ", "stellv. ", "Interim Deputy ", "Deputy Group "];
        foreach (var deputy in deputies)
        {
            var answer = BuiltInTitles.Recognise(deputy + title.Text);
            if (!answer.TryPickT0(out var recognised, out _)) continue;
            Assert.All(recognised.Mentions, mention => Assert.True(mention.Qualifiers.HasFlag(TitleQualifiers.Deputy)));
            Assert.All(RoleCatalogue.BuiltIn.Kinds, kind => Assert.False(recognised.Holds(kind, TitleStrength.Equivalent)));
        }
    }

    [Property]
    public void Who_works_for_an_office_or_sells_under_its_name_does_not_hold_it(KnownTitle title)
    {
        string[] wordings =
        [
            "Büroleiterin {0}", "Stabsstelle {0}", "Stab {0}", "{0} Office Lead", "{0} Chief of Staff", "{0} - Executive Assistant", "Field {0}",
            "Global Field {0}", "Advisory {0}", "{0} in Residence", "PA/{0}", "Supporting the {0}", "Assistante du {0}", "Cabinet {0}",
        ];
        foreach (var wording in wordings)
        {
            var answer = BuiltInTitles.Recognise(string.Format(CultureInfo.InvariantCulture, wording, title.Text));
            Assert.True(answer.IsT1, string.Format(CultureInfo.InvariantCulture, wording, title.Text));
        }
    }

    [Property]
    public void A_standing_is_read_in_each_of_its_spellings(KnownTitle title)
    {
        Says(TitleQualifiers.Interim, "Interim {0}", "{0} (interim)", "{0} a.i.", "{0} ad interim", "Temp {0}", "Acting {0}", "{0} (acting until 31 March)",
            "kommissarisch: {0}", "{0} par intérim", "{0} en funciones", "{0} (kommissarisch)", "Interims-{0}");
        Says(TitleQualifiers.Designate, "designated {0}", "{0}-designate", "künftige {0}", "Incoming {0}", "{0} (designate)", "futur {0}");
        Says(TitleQualifiers.Former, "Former {0}", "ehem. {0}", "{0} emeritus", "ex-{0}", "{0} a.D.", "ancien {0}");
        Says(TitleQualifiers.Deputy, "stv. {0}", "{0} adjoint", "Vize-{0}", "{0} (Stellvertreterin)");

        void Says(TitleQualifiers standing, params ReadOnlySpan<string> wordings)
        {
            foreach (var wording in wordings)
            {
                var name = string.Format(CultureInfo.InvariantCulture, wording, title.Text);
                if (BuiltInTitles.Recognise(name).TryPickT0(out var recognised, out _)) Assert.True(recognised.Mentions[0].Qualifiers.HasFlag(standing), name);
                else Assert.True(BuiltInTitles.Recognise(title.Text).IsT1, name);
            }
        }
    }

    [Property]
    public void Dashes_brackets_gender_marks_trailing_departments_and_numbers_do_not_change_the_answer(KnownTitle title)
    {
        string[] tails = [" (m/w/d)", " (f/m/x)", " (H/F)", ", Corporate Services", " - Estates", " – Estates", " — Estates", ": Estates", " 4711", " - 10834", " (G7)", " II", ", MBA"];
        var answer = TitleWording.Recognise(title.Text);
        foreach (var tail in tails) Assert.Equal((tail, answer), (tail, TitleWording.Recognise(title.Text + tail)));
        Assert.Equal(TitleWording.Recognise($"Director ({title.Text})"), TitleWording.Recognise($"Director [{title.Text}]"));
        Assert.Equal(TitleWording.Recognise($"Director - {title.Text}"), TitleWording.Recognise($"Director – {title.Text}"));
    }

    private static IEnumerable<(int Start, int Length)> Places(OneOf.OneOf<RecognisedTitle, UnrecognisedTitle> answer) => answer.Match(
        recognised => recognised.Mentions.Select(mention => (mention.Start, mention.Length))
            .Concat(recognised.Ambiguous.Select(mention => (mention.Start, mention.Length))),
        unrecognised => unrecognised.Ambiguous.Select(mention => (mention.Start, mention.Length)));
}
