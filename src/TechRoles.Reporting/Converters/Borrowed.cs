using System.Text.Json.Serialization;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Reporting;

/// <summary>The converters of <see cref="DataJson"/> that those of reports are built with.</summary>
internal static class Borrowed
{
    public static DataConverter<Text> Text { get; } = Of<Text>();

    public static DataConverter<TextArgument> Argument { get; } = Of<TextArgument>();

    public static DataConverter<OrgChange> Change { get; } = Of<OrgChange>();

    public static DataConverter<EditFact> Edit { get; } = Of<EditFact>();

    public static DataConverter<RejectedChange> Rejected { get; } = Of<RejectedChange>();

    public static DataConverter<Source> Source { get; } = Of<Source>();

    public static DataConverter<Fraction> Fraction { get; } = Of<Fraction>();

    public static DataConverter<RoleKind> Kind { get; } = Of<RoleKind>();

    public static DataConverter<Basis> Basis { get; } = Of<Basis>();

    public static DataConverter<Involvement> Involvement { get; } = Of<Involvement>();

    public static DataConverter<InvolvementSet> Involvements { get; } = Of<InvolvementSet>();

    public static DataConverter<Orientation> Orientation { get; } = Of<Orientation>();

    public static DataConverter<ExpectedConflict> Conflict { get; } = Of<ExpectedConflict>();

    public static DataConverter<ValueList<Waiver>> Waivers { get; } = Of<ValueList<Waiver>>();

    public static DataConverter<Baseline> Baseline { get; } = Of<Baseline>();

    public static DataConverter<T> Of<T>() =>
        new BorrowedConverter<T>((JsonConverter<T>)DataJson.Options.GetTypeInfo(typeof(T)).Converter, DataJson.Options);
}
