using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Follows the managers of rows to positions, counts by what, and says what cannot be followed.</summary>
internal sealed class ManagerMatcher
{
    /// <summary>So many positions are named of those that a text may mean.</summary>
    private const int MostCandidates = 100;

    private readonly PeopleSource _people;
    private readonly PositionList _positions;
    private readonly TableSource _source;
    private readonly Dictionary<string, (int Count, string? Example, string Means)> _matched = new(StringComparer.Ordinal);
    private readonly Dictionary<ManagerIndex.Match, (List<string> Here, List<string> Left)> _meant =
        new(ReferenceEqualityComparer.Instance);
    private readonly List<UnmatchedManager> _ambiguous = [];
    private readonly List<UnmatchedManager> _failed = [];
    private readonly PersonField[] _fields;
    private (int Count, int Row, string Id) _spelt;
    private bool _allFail;

    public ManagerMatcher(PeopleSource people, PositionList positions, TableSource source)
    {
        (_people, _positions, _source) = (people, positions, source);
        Texts = new(people, positions);
        _fields = [.. PersonFields.Managers.Where(people.Has)];
        Texts.Weigh(people.Rows());
        _allFail = DoAllFail();
    }

    public ManagerTexts Texts { get; }

    /// <summary>Whether a row that was read says who its manager is, or that there is none.</summary>
    public bool SaysLines { get; private set; }

    /// <summary>What a row says of its managers.</summary>
    public RowLines Read(PeopleRow row)
    {
        var (isTop, solid) = Solid(row);
        var dotted = new List<ManagerPart>();
        foreach (var field in (PersonField[])[PersonField.DottedTo, PersonField.DottedNode])
            foreach (var text in row.All(field)) dotted.AddRange(Texts[field, text].Parts);
        SaysLines |= isTop || solid.Count > 0 || dotted.Count > 0;
        return new(isTop, solid, dotted);
    }

    /// <summary>The position that a part of a row means.</summary>
    /// <param name="index">The row's 0-based number.</param>
    /// <param name="part">What stands there.</param>
    /// <param name="isSolid">Whether a solid line is meant.</param>
    /// <returns>The id; what stands there where nothing fits, so that the chart says so; null where it was reported already.</returns>
    public string? PositionOf(int index, ManagerPart part, bool isSolid)
    {
        var row = _positions.Rows[index];
        if (part.NewId is { } made) return made;
        if (part.Match is not { } match)
        {
            _failed.Add(new(row.Id, part.Text, row.Number, []));
            return _allFail && isSolid ? null : part.Text;
        }

        var candidates = Candidates(index, match);
        if (candidates.Count > 1)
        {
            ReportAmbiguous(row, part, candidates);
            return null;
        }

        Count(match, part.Text, row, candidates[0]);
        return candidates[0];
    }

    /// <summary>The positions that a match can mean for a row: not its own if there is another, nor one whose holder has gone.</summary>
    public List<string> Candidates(int index, ManagerIndex.Match match)
    {
        if (!_meant.TryGetValue(match, out var meant)) _meant.Add(match, meant = (Ids(match, hasLeft: false), Ids(match, hasLeft: true)));
        var own = _positions.Rows[index].Id;
        foreach (var ids in (List<string>[])[meant.Here, meant.Left])
            if (ids.Where(id => id != own).Take(MostCandidates).ToList() is { Count: > 0 } others) return others;
        return [own];
    }

    private List<string> Ids(ManagerIndex.Match match, bool hasLeft) =>
        [.. match.Rows.Select(row => _positions.Rows[row]).Where(row => row.HasLeft == hasLeft).Select(row => row.Id)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>Says that several positions fit.</summary>
    public void ReportAmbiguous(PositionRow row, ManagerPart part, List<string> candidates)
    {
        _ambiguous.Add(new(row.Id, part.Text, row.Number, candidates.ToValueList()));
        _source.Report(
            ProblemKind.UnknownManager, ProblemTexts.AmbiguousManager(row.Id, part.Text, candidates), Place(row), [row.Id, .. candidates]);
    }

    /// <summary>Counts a line that was followed.</summary>
    public void Count(ManagerIndex.Match match, string text, PositionRow row, string means)
    {
        var known = _matched.GetValueOrDefault(match.By);
        _matched[match.By] = known.Count == 0
            ? (1, match.By is "name" or "mail" or "distinguished name" ? null : text, means)
            : known with { Count = known.Count + 1 };
        if (match.IsSpelling) _spelt = _spelt.Count == 0 ? (1, row.Number, row.Id) : _spelt with { Count = _spelt.Count + 1 };
    }

    /// <summary>Says what holds for the managers as a whole, and accounts for them.</summary>
    public ReadAccount Finish(ReadAccount account)
    {
        if (_matched.Keys.Any(by => by is not ("id" or "person id" or "node")))
            _source.Report(ProblemKind.Guessed, ProblemTexts.ManagersByName, Column(null));
        if (_spelt.Count > 0)
            _source.Report(ProblemKind.Spelling, ProblemTexts.SpeltOtherwise(_spelt.Count, _spelt.Id), Column(_spelt.Row), _spelt.Id);
        // Nobody asks for the managers of those who have gone.
        if (_allFail && _failed.Count > 0) _source.Sink.AddProblem(AllFail());
        string[] order = ["node", "id", "person id", "mail", "distinguished name", "name", "title"];
        return account with
        {
            Managers =
                [.. order.Where(_matched.ContainsKey)
                    .Select(by => new ManagerMatches(by, _matched[by].Count, _matched[by].Example, _matched[by].Means))],
            Ambiguous = _ambiguous.ToValueList(),
            Failed = _failed.ToValueList(),
        };
    }

    private ProblemPlace Place(PositionRow row) => Column(row.Number)!;

    private ProblemPlace Column(int? row) => new(_source.File, row, Header, null);

    private string? Header => _fields.Select(_people.HeaderOf).FirstOrDefault(header => header is not null);

    private ChartProblem AllFail()
    {
        var columns =
            new[] { PersonField.PositionId, PersonField.Id, PersonField.PersonId, PersonField.Mail, PersonField.UserName,
                PersonField.DistinguishedName, PersonField.Name, PersonField.LastName, PersonField.Title }
            .Where(_people.Has).Select(field => _people.HeaderOf(field) ?? PersonFields.MeaningOf(field)).Distinct();
        var example = _failed[0];
        return new(ProblemKind.UnknownManager, ProblemTexts.AllManagersFail(_failed.Count, example.Text, columns))
        {
            Rule = "TR1004",
            Place = Column(example.Row),
            Ids = _failed.Select(failed => failed.Position).Distinct().ToValueList(),
        };
    }

    private (bool IsTop, IReadOnlyList<ManagerPart> Parts) Solid(PeopleRow row)
    {
        ManagerCell? first = null;
        var isNobody = false;
        foreach (var field in _fields)
        {
            var parts = new List<ManagerPart>();
            foreach (var text in row.All(field))
            {
                var cell = Texts[field, text];
                isNobody |= cell.IsNobody;
                parts.AddRange(cell.Parts);
            }

            if (parts.Exists(part => part.IsFound)) return (false, parts);
            if (parts.Count > 0) first ??= new(false, parts);
        }

        return first is null ? (isNobody, []) : (false, first.Parts);
    }

    // One fault of the file is said once: nobody's manager is found, and they are not all one who stands outside.
    private bool DoAllFail()
    {
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in _people.Rows())
        {
            if (row.Complaint is not null) continue;
            foreach (var part in Solid(row).Parts)
                if (part.IsFound) return false;
                else unknown.Add(part.Text);
        }

        return unknown.Count > 1;
    }
}
