using System.Globalization;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>What a catalogue expects of a role, in the shape of a comparison.</summary>
internal static class UsualOfRole
{
    public static ValueList<ComparedLine> LinesOf(CatalogueRole role, RoleCatalogue catalogue) => role.Lines
        .OrderBy(line => line.Frequency)
        .Select(line => new ComparedLine(line.Manager.Id, ShortNames.Of(line.Manager, catalogue), line.Source)
        {
            Frequency = line.Frequency,
        })
        .ToValueList();

    public static ValueList<ComparedEngagement> EngagementsOf(CatalogueRole role, RoleCatalogue catalogue) => role.Engagements
        .Select(one => new ComparedEngagement(one.Stakeholder, ShortNames.OfStakeholder(one.Stakeholder, catalogue), one.Kind, one.Source)
        {
            Intensity = one.Intensity,
        })
        .ToValueList();

    public static ValueList<ComparedQualification> QualificationsOf(CatalogueRole role) =>
        Grouped(role.Qualifications.Select(one => (one.Group, new QualificationOption(one.Discipline, one.Level), one.Source)));

    /// <summary>Entries of one group are alternatives, each other stands alone; in the order in which they begin.</summary>
    public static ValueList<ComparedQualification> Grouped(
        IEnumerable<(string? Group, QualificationOption Option, Source Source)> entries) => entries
        .Index()
        .GroupBy(
            entry => entry.Item.Group is { } group ? "=" + group : entry.Index.ToString(CultureInfo.InvariantCulture),
            entry => entry.Item)
        .Select(group => new ComparedQualification(
            group.Select(entry => entry.Option).ToValueList(),
            group.Select(entry => entry.Source).Distinct().ToValueList()))
        .ToValueList();
}
