using TechRoles.Comparison;
using TechRoles.Interchange;

namespace TechRoles.Reporting;

/// <summary>Operating models, how far they fit, and why.</summary>
internal static class ModelConverters
{
    private static readonly DataConverter<OperatingModel> Model = new RecordConverter<OperatingModel>(
        new("", "", null!),
        Members<OperatingModel>.Text("id", one => one.Id, (one, id) => one with { Id = id }),
        Members<OperatingModel>.Text("name", one => one.Name, (one, name) => one with { Name = name }),
        Members<OperatingModel>.Value("source", Borrowed.Source, one => one.Source, (one, source) => one with { Source = source }),
        Members<OperatingModel>.Texts("premises", one => one.Premises, (one, premises) => one with { Premises = premises }));

    private static readonly DataConverter<ModelReason> Reason = new RecordConverter<ModelReason>(
        new(0, null!, null!),
        Members<ModelReason>.Number("points", one => one.Points, (one, points) => one with { Points = points }),
        Members<ModelReason>.Derived("text", Plain.Text, one => one.Text.ToString()),
        Members<ModelReason>.Value("source", Borrowed.Source, one => one.Source, (one, source) => one with { Source = source }),
        Members<ModelReason>.Value("said", Borrowed.Text, one => one.Text, (one, said) => one with { Text = said }));

    private static readonly DataConverter<ModelFit> Fit = new RecordConverter<ModelFit>(
        new(null!, []),
        Members<ModelFit>.Value("model", Model, one => one.Model, (one, model) => one with { Model = model }),
        Members<ModelFit>.Derived("score", Plain.Number, one => one.Score),
        Members<ModelFit>.Number("rank", one => one.Rank, (one, rank) => one with { Rank = rank }),
        Members<ModelFit>.Flag("isClose", one => one.IsClose, (one, flag) => one with { IsClose = flag }),
        Members<ModelFit>.List("reasons", Reason, one => one.Reasons, (one, reasons) => one with { Reasons = reasons }));

    public static IEnumerable<IDataConverter> All =>
    [
        Model, Reason, Fit,
        Documents.Object<ModelProposal>(
            (proposal, page) =>
            {
                page.Value("fit", Fit, proposal.Fit);
                page.Writer.WriteBoolean("isThere", proposal.IsThere);
                page.Value("way", SessionConverters.Outcome, proposal.Way);
            },
            "A proposal lives with its chart: keep the ModelFit, and the scenario of its way."),
        new RecordConverter<ModelMisfit>(
            new(null, null!, []),
            Members<ModelMisfit>.ValueOrNull("model", Model, one => one.Model, (one, model) => one with { Model = model }),
            Members<ModelMisfit>.Value("reason", Reason, one => one.Reason, (one, reason) => one with { Reason = reason }),
            Members<ModelMisfit>.List("better", Fit, one => one.Better, (one, fits) => one with { Better = fits })),
    ];
}
