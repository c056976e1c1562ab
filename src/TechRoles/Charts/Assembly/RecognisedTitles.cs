using TechRoles.Catalogue;
using TechRoles.Engine;

namespace TechRoles.Charts;

/// <summary>What the titles of positions say. Each distinct title is recognised once, and none before somebody asks.</summary>
internal sealed class RecognisedTitles
{
    private readonly Lazy<(int[] NumberOf, RecognisedTitle?[] Distinct)> _titles;
    private readonly TitleRecogniser _recogniser;

    private Dictionary<int, RecognisedTitle?>? _new;
    private int _known = -1;

    public RecognisedTitles(PositionTable positions, NameTable names, TitleRecogniser recogniser)
    {
        _recogniser = recogniser;
        _titles = new(() => Recognise(positions.Title, names, recogniser));
    }

    /// <summary>What is known already, row by row.</summary>
    public RecognisedTitles(RecognisedTitle?[] known, TitleRecogniser recogniser)
    {
        _recogniser = recogniser;
        _titles = new(() => ([.. Enumerable.Range(0, known.Length)], known));
    }

    private RecognisedTitles(RecognisedTitles other) => (_titles, _recogniser, _new) = (other._titles, other._recogniser, []);

    /// <summary>Whether any title says something that is known.</summary>
    /// <remarks>Of titles to be replaced they are counted once.</remarks>
    public bool Any => _new is null ? Array.Exists(_titles.Value.Distinct, title => title is not null) : Known > 0;

    private int Known
    {
        get
        {
            if (_known < 0) _known = _titles.Value.NumberOf.Count(number => _titles.Value.Distinct[number] is not null);
            return _known;
        }
    }

    /// <summary>What the title of a row says; null where it says nothing that is known.</summary>
    public RecognisedTitle? this[int row] =>
        _new is not null && _new.TryGetValue(row, out var title) ? title : _titles.Value.Distinct[_titles.Value.NumberOf[row]];

    /// <summary>The same titles, to be replaced.</summary>
    public RecognisedTitles ToEditable() => new(this);

    /// <summary>Replaces the title of a row, which may be a new one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="title">The title; null where no position stands in the row any more.</param>
    public void Retitle(int row, string? title)
    {
        var known = Known;
        if ((row < _titles.Value.NumberOf.Length || _new!.ContainsKey(row)) && this[row] is not null) known--;
        _new![row] = title is not null && _recogniser.Read(title).TryPickT0(out var found, out _) ? found : null;
        _known = this[row] is null ? known : known + 1;
    }

    private static (int[] NumberOf, RecognisedTitle?[] Distinct) Recognise(int[] titles, NameTable names, TitleRecogniser recogniser)
    {
        var known = new NameMap();
        var distinct = new List<RecognisedTitle?>();
        var numberOf = new int[titles.Length];
        for (var row = 0; row < titles.Length; row++)
        {
            if (known[titles[row]] < 0)
            {
                known[titles[row]] = distinct.Count;
                distinct.Add(recogniser.Read(names.Text(titles[row])).TryPickT0(out var found, out _) ? found : null);
            }

            numberOf[row] = known[titles[row]];
        }

        return (numberOf, [.. distinct]);
    }
}
