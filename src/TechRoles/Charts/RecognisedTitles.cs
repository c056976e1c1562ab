using TechRoles.Catalogue;
using TechRoles.Engine;

namespace TechRoles.Charts;

/// <summary>What the titles of positions say. Each distinct title is recognised once, and none before somebody asks.</summary>
internal sealed class RecognisedTitles
{
    private readonly Lazy<(int[] NumberOf, RecognisedTitle?[] Distinct)> _titles;

    public RecognisedTitles(PositionTable positions, NameTable names) => _titles = new(() => Recognise(positions.Title, names));

    /// <summary>Whether any title says something that is known.</summary>
    public bool Any => Array.Exists(_titles.Value.Distinct, title => title is not null);

    /// <summary>What the title of a row says; null where it says nothing that is known.</summary>
    public RecognisedTitle? this[int row] => _titles.Value.Distinct[_titles.Value.NumberOf[row]];

    private static (int[] NumberOf, RecognisedTitle?[] Distinct) Recognise(int[] titles, NameTable names)
    {
        var known = new NameMap();
        var distinct = new List<RecognisedTitle?>();
        var numberOf = new int[titles.Length];
        for (var row = 0; row < titles.Length; row++)
        {
            if (known[titles[row]] < 0)
            {
                known[titles[row]] = distinct.Count;
                distinct.Add(TitleRecogniser.Recognise(names.Text(titles[row])).TryPickT0(out var found, out _) ? found : null);
            }

            numberOf[row] = known[titles[row]];
        }

        return (numberOf, [.. distinct]);
    }
}
