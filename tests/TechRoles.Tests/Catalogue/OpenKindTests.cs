using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Tests.Catalogue;

/// <summary>A kind of one's own works wherever a built-in one does.</summary>
public class OpenKindTests
{
    private static readonly Source Ours = Source.Judgement("our company has it");
    private static readonly RoleKind AiOfficer = RoleKind.Of("chief-ai-officer");

    private static RoleCatalogue Catalogue { get; } = RoleCatalogue.BuiltIn
        .With(new CatalogueArea("ai", "AI", Ours))
        .With(new CatalogueRole("chief-ai-officer", AiOfficer, "Chief AI Officer", Ours)
        {
            ShortTitle = "CAIO",
            Responsibilities = [new("ai", Involvement.Accountable, Ours), new("research", Involvement.Responsible, Ours)],
        })
        .With(new TitleName("de", "leiter|leiterin ki|kuenstliche_intelligenz", AiOfficer) { Strength = TitleStrength.Equivalent });

    [Theory]
    [InlineData("Chief AI Officer")]
    [InlineData("Interim CAIO")]
    [InlineData("Chief Data & AI Officer")]
    [InlineData("Leiterin Künstliche Intelligenz (m/w/d)")]
    [InlineData("CTO / CAIO")]
    public void Its_titles_are_recognised(string title) =>
        Assert.True(TitleRecogniser.Of(Catalogue).Read(title).AsT0.Holds(AiOfficer, TitleStrength.Equivalent));

    [Theory]
    [InlineData("CAIO Office")]
    [InlineData("Assistant to the CAIO")]
    [InlineData("Finance Director CAIO")]
    public void Its_titles_are_mentioned_without_being_held_as_others_are(string title) =>
        Assert.True(TitleRecogniser.Of(Catalogue).Read(title).IsT1);

    [Fact]
    public void The_built_in_catalogue_does_not_know_it() => Assert.True(TitleRecogniser.Recognise("CAIO").IsT1);

    [Fact]
    public void An_empty_catalogue_recognises_nothing_and_learns_what_it_is_given()
    {
        Assert.True(TitleRecogniser.Of(RoleCatalogue.Empty).Read("CIO").IsT1);
        var own = RoleCatalogue.Empty.With(new CatalogueRole("x", AiOfficer, "Chief AI Officer", Ours) { ShortTitle = "CAIO" });
        Assert.Equal([AiOfficer], TitleRecogniser.Of(own).Read("CAIO & CIO").AsT0.Kinds);
    }

    [Fact]
    public void A_name_without_a_role_is_refused() =>
        Assert.Throws<ArgumentException>(() => RoleCatalogue.BuiltIn.With(new TitleName("en", "head of ai", AiOfficer)));

    /// <summary>A name is written as people write it.</summary>
    [Theory]
    [InlineData("fr", "Chef de la Sécurité Cloud", "chef de la securite cloud")]
    [InlineData("de", "Leiter|Leiterin Künstliche_Intelligenz", "LEITERIN KÜNSTLICHE INTELLIGENZ")]
    [InlineData("es", "Jefa de Señales?", "Jefa de senales")]
    public void Case_and_marks_of_a_name_do_not_count(string language, string words, string title)
    {
        var recogniser = TitleRecogniser.Of(Catalogue.With(new TitleName(language, words, AiOfficer)));
        Assert.True(recogniser.Read(title).AsT0.Holds(AiOfficer));
    }

    [Fact]
    public void Two_names_of_equal_words_make_them_ambiguous()
    {
        var catalogue = Catalogue.With(new TitleName("en", "head of research", AiOfficer)).With(new TitleName("en", "head of research", RoleKind.Cto));
        Assert.Equal([AiOfficer, RoleKind.Cto], TitleRecogniser.Of(catalogue).Read("Head of Research").AsT1.Candidates);
    }

    [Fact]
    public void A_chart_recognises_it_and_assumes_what_it_usually_does()
    {
        var facts = new ChartFacts { Positions = [new("top") { Title = "CEO" }, new("x") { Title = "CAIO", ReportsTo = "top" }] };
        var chart = OrgChart.Repair(facts, new() { Catalogue = Catalogue, AssumeRemits = true }).Chart;
        Assert.True(chart.TryPosition("x", out var position));
        Assert.Equal([AiOfficer], position.RecognisedTitle!.Kinds);
        Assert.Contains(position.Duties, duty => duty.Area.Id == "ai" && duty.Basis == Basis.Assumed);
    }

    [Fact]
    public void It_is_compared_by_its_name_and_abbreviation()
    {
        Assert.Equal("CAIO", ComparedName.Resolve("caio", Catalogue).AsT0.Name);
        Assert.Equal("chief-ai-officer", ComparedName.Resolve("Chief AI Officer", Catalogue).AsT0.Id);
    }

    [Fact]
    public void A_title_of_a_part_is_no_reason_to_assume_anything_of_the_whole()
    {
        var facts = new ChartFacts { Positions = [new("a") { Title = "CTO" }, new("b") { Title = "CTO, Professional Services" }] };
        var chart = OrgChart.Repair(facts, new() { AssumeRemits = true }).Chart;
        Assert.True(chart.TryPosition("b", out var position));
        Assert.Empty(position.Duties);
        Assert.True(position.RecognisedTitle!.Holds(RoleKind.Cto));
        Assert.False(position.RecognisedTitle!.HoldsWholly(RoleKind.Cto));
    }
}
