using Ardalis.GuardClauses;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>The way from a chart to an operating model.</summary>
public static class ModelScenarios
{
    /// <summary>The changes that lead from a chart to a model; none where it is so already.</summary>
    /// <remarks>Positions are taken by the roles they carry or the titles they have; of several of a kind the highest. Nobody is invented:
    /// a model that needs a position which the chart lacks has no way.</remarks>
    /// <param name="model">The model.</param>
    /// <param name="chart">The chart.</param>
    /// <returns>Null where the chart lacks a position that the model needs, or nothing is said of the model.</returns>
    public static Scenario? WayTo(this OperatingModel model, OrgChart chart)
    {
        Guard.Against.Null(model);
        var changes = Changes(model, ModelPositions.Of(Guard.Against.Null(chart)));
        return changes is null ? null : new(model.Name, changes.OfType<OrgChange>().ToValueList());
    }

    private static OrgChange?[]? Changes(OperatingModel model, ModelPositions positions) => (model.Id, positions) switch
    {
        ("cio-and-cto-under-ceo", { Ceo: { } ceo, Cio: { } cio, Cto: { } cto }) => [Report(cio, ceo), Report(cto, ceo)],
        ("cto-under-cio", { Cio: { } cio, Cto: { } cto }) =>
            cto.IsAbove(cio) ? [Report(cio, cto.Manager), Report(cto, cio)] : [Report(cto, cio)],
        ("cio-under-cfo-or-coo", { Cio: { } cio }) =>
            (positions.Cfo ?? positions.Coo) is { } chief && !cio.IsAbove(chief) ? [Report(cio, chief)] : null,
        ("one-seat", { Ceo: { } ceo, Cio: { } cio, Cto: { } cto }) => cio == cto ? []
            : [Report(cio, ceo), new MergePositions(cto.Id, cio.Id) { Title = "Chief Information and Technology Officer" }],
        ("chief-digital-and-information-officer", { Cdio: { } cdio }) =>
            positions.Cto is { } cto && cto != cdio && !cdio.IsAbove(cto) && !cto.IsAbove(cdio) ? [Report(cto, cdio)] : [],
        ("chief-digital-and-information-officer", { Ceo: { } ceo, Cio: { } cio, Digital: { } digital }) =>
        [
            Report(cio, ceo), new MergePositions(digital.Id, cio.Id) { Title = "Chief Digital and Information Officer" },
            positions.Cto is { } cto && cto != cio && cto != digital ? Report(cto, cio) : null,
        ],
        ("chief-digital-and-information-officer", { Cio: { } cio }) =>
            [new Retitle(cio.Id, "Chief Digital and Information Officer"), positions.Cto is { } cto && cto != cio && !cto.IsAbove(cio)
                ? Report(cto, cio) : null],
        ("cto-with-product", { Ceo: { } ceo, Cto: { } cto, Product: { } product }) =>
            product == cto ? [] : [Report(cto, ceo),
                new MergePositions(product.Id, cto.Id) { Title = "Chief Product and Technology Officer" }],
        ("cto-with-product", { Ceo: { } ceo, Cto: { } cto }) => [Report(cto, ceo)],
        ("federated-cios", { Cios: { Count: > 1 } cios }) =>
            [.. cios.Skip(1).Where(cio => !cio.IsAbove(cios[0])).Select(cio => Report(cio, cios[0]))],
        _ => null,
    };

    private static Rereport? Report(Position position, Position? to) =>
        to is not { } manager || position == manager || position.Manager == manager ? null : new Rereport(position.Id, manager.Id);
}
