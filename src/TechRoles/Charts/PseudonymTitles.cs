using System.Globalization;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Made-up titles of positions: the same for the same, another for another, and of the same kind of role.</summary>
internal sealed class PseudonymTitles
{
    private readonly Dictionary<string, string> _made = new(StringComparer.Ordinal);

    public PseudonymTitles(RoleCatalogue catalogue, IEnumerable<PositionFact> positions)
    {
        var recogniser = TitleRecogniser.Of(catalogue);
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var said = positions.Select(position => position.Title ?? position.Id).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        foreach (var title in said)
        {
            var name = recogniser.Read(title).Match(known => NameOf(known, catalogue), _ => "Post");
            var number = used[name] = used.GetValueOrDefault(name) + 1;
            _made.Add(title, number == 1 && name != "Post" ? name : $"{name} {number.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>The title in place of another, or of the id of a position that has none.</summary>
    public string Of(string title) => _made[title];

    private static string NameOf(RecognisedTitle title, RoleCatalogue catalogue)
    {
        var kinds = title.Kinds.Select(kind => catalogue.TryRole(kind, out var role) ? role.Title : kind.Id);
        var names = string.Join(" and ", kinds);
        return title.Standing switch
        {
            TitleStanding.Deputy => $"Deputy {names}",
            TitleStanding.Interim => $"Interim {names}",
            TitleStanding.Former => $"Former {names}",
            TitleStanding.Designate => $"{names} designate",
            TitleStanding.Joint => $"Joint {names}",
            TitleStanding.External => $"External {names}",
            TitleStanding.Holder => names,
            _ => names,
        };
    }
}
