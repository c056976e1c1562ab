using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Tests.Catalogue.Titles;

public class TitleRecogniserTests
{
    [Theory]
    [InlineData("Group CIO", "Group")]
    [InlineData("Group CIO for Wales", "Group, Wales")]
    [InlineData("CIO EMEA", "EMEA")]
    [InlineData("CIO: Valuation Office Agency Group", "Valuation Office Agency Group")]
    [InlineData("Chief Operating Officer, Downing Street", "Downing Street")]
    [InlineData("Chief Executive of Office of the Parliamentary Counsel", "Office of the Parliamentary Counsel")]
    [InlineData("CIO for Health & Social Care and Director of Estates", "Health & Social Care")]
    [InlineData("CTO, co-founder, Board of Directors", null)]
    [InlineData("CIO, Director of Estates", null)]
    [InlineData("Deputy Director, Chief Technology Officer", null)]
    [InlineData("CIO (Interim)", null)]
    public void The_scope_is_what_the_title_names(string title, string? scope) =>
        Assert.Equal(scope, BuiltInTitles.Recognise(title).AsT0.Mentions[0].Scope);

    [Theory]
    [InlineData("Group Deputy CIO", "CIO")]
    [InlineData("Kommissarische Leitung  IT (m/w/d)", "Leitung  IT")]
    [InlineData("Präsidentin, Ｃhief\u200b Information Oﬃcer, Süd", "Ｃhief\u200b Information Oﬃcer")]
    [InlineData("Deputy Chief Information Officer (CIO)", "Chief Information Officer (CIO)")]
    [InlineData("IT-Sicherheitsbeauftragte*r", "IT-Sicherheitsbeauftragte")]
    public void A_mention_says_where_it_stands(string title, string words)
    {
        var mention = BuiltInTitles.Recognise(title).AsT0.Mentions[0];
        Assert.Equal(words, title.Substring(mention.Start, mention.Length));
    }

    [Theory]
    [InlineData("CISO", TitleStrength.Exact)]
    [InlineData("Interim CISO", TitleStrength.Exact)]
    [InlineData("Joint CISO", TitleStrength.Exact)]
    [InlineData("Head of Cyber Security", TitleStrength.Equivalent)]
    [InlineData("Head of Cyber Security (CISO)", TitleStrength.Exact)]
    [InlineData("Deputy CISO", null)]
    [InlineData("Former CISO", null)]
    [InlineData("vCISO", null)]
    [InlineData("CISO designate", null)]
    [InlineData("CIO", null)]
    public void A_role_is_held_with_a_strength(string title, TitleStrength? strength)
    {
        var recognised = BuiltInTitles.Recognise(title).AsT0;
        Assert.Equal(strength, recognised.StrengthOf(RoleKind.Ciso));
        Assert.Equal(strength == TitleStrength.Exact, recognised.Holds(RoleKind.Ciso));
        Assert.Equal(strength is not null, recognised.Holds(RoleKind.Ciso, TitleStrength.Equivalent));
    }

    [Theory]
    [InlineData("cso", "Chief Security Officer|Chief Strategy Officer|Chief Scientific Officer")]
    [InlineData("CDO", "Chief Digital Officer|Chief Data Officer")]
    [InlineData("CPO", "Chief Product Officer|Chief People Officer|Chief Privacy Officer")]
    [InlineData("CRO", "Chief Risk Officer|Chief Revenue Officer")]
    public void An_ambiguous_abbreviation_names_its_candidates_in_words(string title, string titles)
    {
        var unrecognised = BuiltInTitles.Recognise(title).AsT1;
        Assert.True(unrecognised.IsAmbiguous);
        Assert.Equal(titles.Split('|'), unrecognised.CandidateTitles);
        Assert.True(unrecognised.Candidates.Count >= 2);
    }

    [Fact]
    public void A_title_that_nothing_is_known_of_has_no_candidates()
    {
        var unrecognised = BuiltInTitles.Recognise("Senior Accountant").AsT1;
        Assert.False(unrecognised.IsAmbiguous);
        Assert.Empty(unrecognised.Candidates);
        Assert.Empty(unrecognised.CandidateTitles);
    }

    [Fact]
    public void A_composite_title_keeps_its_kinds_in_order_and_what_stays_ambiguous()
    {
        var recognised = BuiltInTitles.Recognise("CDO & CFO, CIO").AsT0;
        Assert.Equal([RoleKind.Cfo, RoleKind.Cio], recognised.Kinds);
        var candidates = recognised.Ambiguous[0].Candidates.Select(candidate => candidate.Kind);
        Assert.Equal([RoleKind.ChiefDigitalOfficer, RoleKind.ChiefDataOfficer], candidates);
    }

    [Theory]
    [InlineData("C.I.O", "Cio")]
    [InlineData("ex-CIO", "Cio former")]
    [InlineData("Co-CEO", "Ceo joint")]
    [InlineData("Interim Deputy CIO", "Cio deputy")]
    [InlineData("CIO, acting", "Cio interim")]
    [InlineData("CTO, Deputy Director", "Cto")]
    [InlineData("Former Director, CTO", "Cto former")]
    [InlineData("Company Secretary, CFO", "")]
    [InlineData("Company Secretary & CFO", "Cfo")]
    [InlineData("Second Permanent Secretary, Chief Executive", "Ceo")]
    [InlineData("Finance Director CFO", "Cfo")]
    [InlineData("Director of Technology (CTO)", "Cto")]
    [InlineData("IT Manager, CIO", "")]
    [InlineData("CTO & CIO Office", "")]
    [InlineData("Federal CIO", "Cio, federal")]
    [InlineData("CIO (Chief Information Officer)", "Cio")]
    [InlineData("CDO - Chief Data Officer", "Data")]
    [InlineData("Chief Data Officer, CDO Office", "Data")]
    [InlineData("Geschäftsführerin (CEO)", "Ceo")]
    [InlineData("Chief Digital Data and Technology Officer", "Digital; Data; Cto")]
    [InlineData("Chief Technology Risk Officer", "Other")]
    [InlineData("Chief Nurse, Information and Security Officer", "")]
    [InlineData("Chief Technology Officers", "")]
    [InlineData("cto@example.org", "")]
    [InlineData("Leiter IT-Infrastruktur", "")]
    [InlineData("Referatsleiter, CIO", "")]
    [InlineData("Director of Statistics and (deputy) CIO", "Cio deputy")]
    [InlineData("Chief Revenue Officer & interim CRO", "Other")]
    [InlineData("CIO, Health Directorate (interim)", "Cio interim")]
    [InlineData("(Acting) CIO", "Cio interim")]
    [InlineData("CIO (acting), CTO", "Cio interim; Cto")]
    [InlineData("CIO, (acting) CTO", "Cio; Cto interim")]
    [InlineData("Chief Executive Private Secretary", "")]
    [InlineData("Chief Executive Buying Solutions", "Ceo")]
    [InlineData("Support for Chief Information Officer", "")]
    [InlineData("Support for Schools and Chief Information Officer", "Cio")]
    [InlineData("Adviser to Ministers and Chief Information Officer", "")]
    [InlineData("Head of Chief Executive", "")]
    [InlineData("Office of National Chief Information Officer", "")]
    [InlineData("Office of Statistics and National Chief Information Officer", "Cio, national")]
    [InlineData("Director, NHS CIO", "Cio")]
    [InlineData("Director of Statistics, NHS CIO", "")]
    [InlineData("Director of Statistics and Deputy Group CIO", "Cio deputy, group")]
    [InlineData("Finance and HR Director CDIO", "")]
    [InlineData("CIO UK", "Cio")]
    [InlineData("Acme CIO Communications", "")]
    [InlineData("Head of IT Services", "")]
    [InlineData("Deputy Head of IT", "Cio~ deputy")]
    [InlineData("VP of Engineering", "VpEngineering")]
    [InlineData("VP Engineering Productivity", "")]
    [InlineData("Head of Engineering", "")]
    [InlineData("Chief Operating and Financial Officer", "Coo; Cfo")]
    [InlineData("CTO (all genders)", "Cto")]
    [InlineData("IT-Leiter/-in", "Cio~")]
    [InlineData("Interim CTO and COO", "Cto interim; Coo")]
    [InlineData("Stellvertreter des CIO", "")]
    [InlineData("Mitarbeiter IT-Leitung", "")]
    [InlineData("Trainee IT-Leitung", "")]
    [InlineData("Ansprechpartnerin Datenschutzbeauftragter", "")]
    [InlineData("Consultant, Head of IT Security", "")]
    [InlineData("Becario Director Financiero", "")]
    [InlineData("Junior CISO", "")]
    [InlineData("Vorstandsreferent CIO", "")]
    [InlineData("Engineer and Data Protection Officer", "Dpo")]
    [InlineData("Übergangs-CIO", "Cio interim")]
    [InlineData("Vorstandssprecherin", "Ceo")]
    [InlineData("Bereichsvorstand IT", "Cio~")]
    [InlineData("Leiter Zentrale IT", "Cio~")]
    [InlineData("Leiter Risikomanagement", "Risk~")]
    [InlineData("Head of Risk Management", "Risk~")]
    [InlineData("Chief Digital Transformation Officer", "Digital")]
    [InlineData("Gerente de TI", "Cio~")]
    [InlineData("Responsable de Sistemas", "Cio~")]
    [InlineData("Jefa de Seguridad Informática", "Ciso~")]
    public void A_title_is_recognised(string title, string answer) => Assert.Equal(answer, TitleWording.Recognise(title));

    [Theory]
    [InlineData("cio ")]
    [InlineData("Chief Information & ")]
    [InlineData("Chief Executive of (Interim) ")]
    [InlineData("\ud800u\u0308")]
    [InlineData("m/")]
    public void A_very_long_title_has_an_answer(string piece)
    {
        var title = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Assert.Equal(BuiltInTitles.Recognise(title), BuiltInTitles.Recognise(title));
    }

    [Fact]
    public void An_ordinary_title_allocates_nothing()
    {
        BuiltInTitles.Recognise("Senior Accountant");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) BuiltInTitles.Recognise("Senior Accountant, Payroll & Pensions");
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_missing_title_is_the_callers_bug() =>
        Assert.Throws<ArgumentNullException>(() => BuiltInTitles.Recognise((string)null!));
}
