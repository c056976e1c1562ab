using TechRoles.Catalogue;
using TechRoles.Catalogue.BuiltIn;
using TechRoles.Charts;

namespace TechRoles.Comparison;

/// <summary>What speaks for and against each operating model: one row for each reason.</summary>
internal static class ModelReasons
{
    private static readonly Entry[] All =
    [
        Row(_ => true, OperatingModels.BothUnderCeo, 1, "Most companies have both positions", Source.Article(1)),
        Row(_ => true, OperatingModels.BothUnderCeo, 1, "The CIO usually reports to the CEO", Source.Article(10)),
        Row(_ => true, OperatingModels.BothUnderCeo, 1, "Most technology officers report to the CEO", ModelSources.KornFerry),
        Row(_ => true, OperatingModels.BothUnderCeo, -1, "Two positions share what is digital, and have to settle who decides",
            Citations.Transposit("34 % share the ownership of digital transformation")),
        Row(at => at.Business == Business.Digital, OperatingModels.BothUnderCeo, 3,
            "The business lives on software and data, so that the CTO drives its goals", Source.Article(26)),
        Row(at => at.Business == Business.Mixed, OperatingModels.BothUnderCeo, 2,
            "A good part of the business is software and data, so that the CTO drives its goals", Source.Article(26)),
        Row(at => at.Business == Business.Internal, OperatingModels.BothUnderCeo, -2,
            "Technology serves the company itself, which leaves a CTO at the top little to drive",
            Source.Judgement("the other side of statement 26 of the article")),
        Row(at => at.IsSmall, OperatingModels.BothUnderCeo, -2, "A small company has hardly enough to do for two technology executives",
            Source.Judgement("fewer than 250 employees")),
        Row(at => at.IsFederal, OperatingModels.BothUnderCeo, 1, "The law puts the CIO directly below the head", ModelSources.AgencyHead),

        Row(_ => true, OperatingModels.CtoUnderCio, 1, "Some CTOs report to the CIO, which is as valid", Source.Article(25)),
        Row(_ => true, OperatingModels.CtoUnderCio, -1, "In most companies the CTO does not report to the CIO", ModelSources.Cutter),
        Row(at => at.Business == Business.Internal, OperatingModels.CtoUnderCio, 3,
            "What technology is for are the systems that staff work with, which the CIO answers for", Source.Article(11)),
        Row(at => at.Business == Business.Mixed, OperatingModels.CtoUnderCio, -1,
            "The CTO decides what matters to company strategy, and would decide it one step away", Source.Article(19)),
        Row(at => at.Business == Business.Digital, OperatingModels.CtoUnderCio, -3,
            "The CTO becomes a decisive driver of the goals, and would stand below whoever looks inwards", Source.Article(26)),
        Row(at => at.IsSmall, OperatingModels.CtoUnderCio, -1, "A small company has hardly enough to do for two technology executives",
            Source.Judgement("fewer than 250 employees")),

        Row(_ => true, OperatingModels.CioUnderCfoOrCoo, -1, "The CIO usually reports to the CEO", Source.Article(10)),
        Row(_ => true, OperatingModels.CioUnderCfoOrCoo, -1, "Ever more CIOs report to the CEO", ModelSources.Deloitte),
        Row(at => at.Business == Business.Internal, OperatingModels.CioUnderCfoOrCoo, 2,
            "Where technology serves the company itself, some put it with finance or operations", ModelSources.UnderFinance),
        Row(at => at.Business == Business.Digital, OperatingModels.CioUnderCfoOrCoo, 1,
            "A company that lives on its product can keep what staff work with in finance", ModelSources.GitLab),
        Row(at => at.IsFederal, OperatingModels.CioUnderCfoOrCoo, -3, "The law puts the CIO directly below the head",
            ModelSources.AgencyHead),

        Row(_ => true, OperatingModels.OneSeat, 1, "The two may merge into one, depending on the strategy", Source.Article(3)),
        Row(at => at.IsSmall, OperatingModels.OneSeat, 3, "In a small company one person can see all of technology",
            Source.Judgement("fewer than 250 employees; 24 % of those asked by Transposit hold both roles")),
        Row(at => at.IsLarge, OperatingModels.OneSeat, -2, "In a large company that is more than one remit",
            Source.Judgement("5,000 employees or more")),
        Row(at => at.Business is Business.Digital or Business.Mixed, OperatingModels.OneSeat, -1,
            "The CIO looks inwards, the CTO to customers and developers: one of them comes short", Source.Article(23)),
        Row(at => at.IsPublic, OperatingModels.OneSeat, 1, "Several officials make it more difficult to integrate", ModelSources.GaoSplit),

        Row(_ => true, OperatingModels.DigitalAndInformation, 1, "One position for information and digital resolves what two cannot align",
            Citations.Lorenz),
        Row(at => at.IsPublic, OperatingModels.DigitalAndInformation, 2, "In public service the CTO mostly stands below such a position",
            ModelSources.BelowDigital),
        Row(at => at.Business == Business.Mixed, OperatingModels.DigitalAndInformation, 1,
            "Where a Chief Digital Officer stands beside the CIO much is done twice", Citations.Haffke),
        Row(at => at.Business == Business.Digital, OperatingModels.DigitalAndInformation, -3,
            "The outward-facing product is no matter of information technology", Source.Article(15)),
        Row(at => at.Positions is { Cio: not null, Digital: not null }, OperatingModels.DigitalAndInformation, 2,
            "The chart has a CIO and a Chief Digital Officer, whose roles conflict in most of the companies that were looked at",
            Citations.Lorenz),

        Row(at => at.Business == Business.Digital, OperatingModels.CtoWithProduct, 3,
            "Some CTOs lead engineering and product, and the product is what the company lives on", Source.Article(24)),
        Row(at => at.Business == Business.Digital, OperatingModels.CtoWithProduct, 1, "The CTO's strategy includes prices and packages",
            Source.Article(30)),
        Row(at => at.Business == Business.Mixed, OperatingModels.CtoWithProduct, 1, "Some CTOs lead engineering and product",
            Source.Article(24)),
        Row(at => at.Business == Business.Internal, OperatingModels.CtoWithProduct, -3, "There is no product of technology to lead",
            Source.Judgement("the share of software and data, or the stated focus")),
        Row(at => at.Profile.BuildsOnOpenSource == true, OperatingModels.CtoWithProduct, 1,
            "Where products are built on open source the CTO takes the lead in contributing", Source.Article(38)),
        Row(at => at.IsLarge, OperatingModels.CtoWithProduct, -2, "In a large company product is a position of its own",
            Source.Judgement("5,000 employees or more")),
        Row(at => at.Positions is { Product: not null }, OperatingModels.CtoWithProduct, -1, "The chart has a Chief Product Officer",
            Source.Judgement("a position that is there would go")),

        Row(_ => true, OperatingModels.Federated, 1, "Many CIOs report to another CIO", ModelSources.OtherCio),
        Row(at => at.IsLarge, OperatingModels.Federated, 1, "In a large company businesses differ",
            Source.Judgement("5,000 employees or more")),
        Row(at => at.IsFederal, OperatingModels.Federated, 2, "The department's CIO approves those of its bureaus",
            ModelSources.CommonBaseline),
        Row(at => at.Profile.Employees < 1_000, OperatingModels.Federated, -3, "The company is too small for several of them",
            Source.Judgement("fewer than 1,000 employees")),
        Row(at => at.Business == Business.Digital, OperatingModels.Federated, -1, "What the company lives on is one product, or a few",
            Source.Judgement("the share of software and data, or the stated focus")),
        Row(at => at.Positions is { Cios.Count: > 1 }, OperatingModels.Federated, 3, "The chart has several CIOs", ModelSources.OtherCio),
    ];

    /// <summary>Every reason that holds.</summary>
    public static IEnumerable<(OperatingModel Model, ModelReason Reason)> For(ModelSituation situation) =>
        All.Where(entry => entry.Holds(situation))
            .Select(entry => (entry.Model, new ModelReason(entry.Points, entry.Text, entry.Source)));

    private static Entry Row(Func<ModelSituation, bool> holds, OperatingModel model, int points, string template, Source source) =>
        new(holds, model, points, Text.Of(template), source);

    private sealed record Entry(Func<ModelSituation, bool> Holds, OperatingModel Model, int Points, Text Text, Source Source);
}
