using System.Collections.Immutable;
using System.Text.Json;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Every kind of change with its fields: the one table that reader and writer share.</summary>
internal static class ChangeKinds
{
    public const string Edit = "edit-fact";

    public static ImmutableArray<ChangeKind> All { get; } =
    [
        new ChangeKind<AddPosition>(
            new(new PositionFact("")),
            [.. Inner<AddPosition, PositionFact>(
                FactLists.Positions.TypedColumns, change => change.Position, (change, row) => change with { Position = row },
                ("id", "position"), ("reportsTo", "to"))]),
        new ChangeKind<RemovePosition>(
            new(""),
            Id<RemovePosition>("position", change => change.Position, (change, id) => change with { Position = id }),
            Columns<RemovePosition>.Id("reportsTo", change => change.ReportsTo, (change, id) => change with { ReportsTo = id })),
        new ChangeKind<Rereport>(
            new("", null),
            Id<Rereport>("position", change => change.Position, (change, id) => change with { Position = id }),
            OrNull(Columns<Rereport>.Id("to", change => change.To, (change, id) => change with { To = id }))),
        new ChangeKind<AddDottedLine>(
            new("", ""),
            Id<AddDottedLine>("position", change => change.Position, (change, id) => change with { Position = id }),
            Id<AddDottedLine>("to", change => change.To, (change, id) => change with { To = id }),
            Columns<AddDottedLine>.Share("percent", change => change.Percent, (change, share) => change with { Percent = share }),
            Columns<AddDottedLine>.Date(
                "validFrom", change => change.Period.From, (change, day) => change with { Period = change.Period with { From = day } }),
            Columns<AddDottedLine>.Date(
                "validTo", change => change.Period.To, (change, day) => change with { Period = change.Period with { To = day } })),
        new ChangeKind<RemoveDottedLine>(
            new("", ""),
            Id<RemoveDottedLine>("position", change => change.Position, (change, id) => change with { Position = id }),
            Id<RemoveDottedLine>("to", change => change.To, (change, id) => change with { To = id })),
        new ChangeKind<MergePositions>(
            new("", ""),
            Id<MergePositions>("position", change => change.Position, (change, id) => change with { Position = id }),
            Id<MergePositions>("into", change => change.Into, (change, id) => change with { Into = id }),
            Columns<MergePositions>.Text("title", change => change.Title, (change, text) => change with { Title = text })),
        new ChangeKind<SplitPosition>(
            new("", "", []),
            Id<SplitPosition>("position", change => change.Position, (change, id) => change with { Position = id }),
            new ObjectField<SplitPosition>(
                "into",
                Id<SplitPosition>("id", change => change.Into, (change, id) => change with { Into = id }),
                Columns<SplitPosition>.Text("title", change => change.Title, (change, text) => change with { Title = text })) { IsRequired =
                    true },
            new PartsField<SplitPosition>(
                "responsibilities", change => change.Responsibilities, (change, parts) => change with { Responsibilities = parts })),
        new ChangeKind<Retitle>(
            new("", null),
            Id<Retitle>("position", change => change.Position, (change, id) => change with { Position = id }),
            OrNull(Columns<Retitle>.Text("title", change => change.Title, (change, text) => change with { Title = text }))),
        new ChangeKind<AssignResponsibility>(
            new("", Involvement.None),
            Columns<AssignResponsibility>.Id("position", change => change.Position, (change, id) => change with { Position = id }),
            Columns<AssignResponsibility>.Id("role", change => change.Role, (change, id) => change with { Role = id }),
            Id<AssignResponsibility>("area", change => change.Area, (change, id) => change with { Area = id }),
            Columns<AssignResponsibility>.Id("scope", change => change.Scope, (change, id) => change with { Scope = id }),
            Columns<AssignResponsibility>.Choice(
                "involvement", Choices.Involvements, change => change.Involvement, (change, value) => change with { Involvement = value })
                    with { Required = true })
        {
            Complaint = change => change.Position is null == change.Role is null ? ScenarioTexts.OneOwner(change.Kind) : null,
        },
        new ChangeKind<WithdrawResponsibility>(
            new(""),
            Columns<WithdrawResponsibility>.Id("position", change => change.Position, (change, id) => change with { Position = id }),
            Columns<WithdrawResponsibility>.Id("role", change => change.Role, (change, id) => change with { Role = id }),
            Id<WithdrawResponsibility>("area", change => change.Area, (change, id) => change with { Area = id }),
            Columns<WithdrawResponsibility>.Id("scope", change => change.Scope, (change, id) => change with { Scope = id }),
            Maybe<WithdrawResponsibility, Involvement>(
                "involvement", Choices.Involvements, change => change.Involvement, (change, value) => change with { Involvement = value }))
        {
            Complaint = change => change.Position is null == change.Role is null ? ScenarioTexts.OneOwner(change.Kind) : null,
        },
        new ChangeKind<TransferResponsibility>(
            new("", ""),
            Id<TransferResponsibility>("from", change => change.From, (change, id) => change with { From = id }),
            Id<TransferResponsibility>("to", change => change.To, (change, id) => change with { To = id }),
            Columns<TransferResponsibility>.Id("area", change => change.Area, (change, id) => change with { Area = id }),
            Columns<TransferResponsibility>.Id("scope", change => change.Scope, (change, id) => change with { Scope = id }),
            Maybe<TransferResponsibility, Involvement>(
                "involvement", Choices.Involvements, change => change.Involvement, (change, value) => change with { Involvement = value })),
        new ChangeKind<GiveRole>(
            new("", ""),
            Id<GiveRole>("position", change => change.Position, (change, id) => change with { Position = id }),
            Id<GiveRole>("role", change => change.Role, (change, id) => change with { Role = id })),
        new ChangeKind<TakeRole>(
            new("", ""),
            Id<TakeRole>("position", change => change.Position, (change, id) => change with { Position = id }),
            Id<TakeRole>("role", change => change.Role, (change, id) => change with { Role = id })),
        new ChangeKind<MergeRoles>(
            new("", ""),
            Id<MergeRoles>("role", change => change.Role, (change, id) => change with { Role = id }),
            Id<MergeRoles>("into", change => change.Into, (change, id) => change with { Into = id })),
        new ChangeKind<SplitRole>(
            new("", new(""), []),
            Id<SplitRole>("role", change => change.Role, (change, id) => change with { Role = id }),
            new ObjectField<SplitRole>(
                "into", [.. Inner<SplitRole, RoleFact>(
                    FactLists.Roles.TypedColumns, change => change.Into, (change, row) => change with { Into = row })])
            { IsRequired = true },
            new PartsField<SplitRole>(
                "responsibilities", change => change.Responsibilities, (change, parts) => change with { Responsibilities = parts })),
        new ChangeKind<Assign>(
            new("", ""),
            Id<Assign>("person", change => change.Person, (change, id) => change with { Person = id }),
            Id<Assign>("position", change => change.Position, (change, id) => change with { Position = id }),
            Columns<Assign>.Share("share", change => change.Share, (change, share) => change with { Share = share }),
            Columns<Assign>.Usually("mode", Choices.Modes, change => change.Mode, (change, mode) => change with { Mode = mode })),
        new ChangeKind<Unassign>(
            new("", ""),
            Id<Unassign>("person", change => change.Person, (change, id) => change with { Person = id }),
            Id<Unassign>("position", change => change.Position, (change, id) => change with { Position = id }),
            Columns<Unassign>.Share("share", change => change.Share, (change, share) => change with { Share = share }),
            Maybe<Unassign, AssignmentMode>("mode", Choices.Modes, change => change.Mode, (change, mode) => change with { Mode = mode })),
        new ChangeKind<Succeed>(
            new(""),
            Id<Succeed>("position", change => change.Position, (change, id) => change with { Position = id }),
            Columns<Succeed>.Id("person", change => change.Person, (change, id) => change with { Person = id })),
        new ChangeKind<Engage>(
            new("", "", default),
            Id<Engage>("position", change => change.Position, (change, id) => change with { Position = id }),
            Id<Engage>("stakeholder", change => change.Stakeholder, (change, id) => change with { Stakeholder = id }),
            Columns<Engage>.Choice(
                "engagement", Choices.Engagements, change => change.Engagement, (change, kind) => change with { Engagement = kind })
                with { Required = true },
            Columns<Engage>.Text("topic", change => change.Topic, (change, text) => change with { Topic = text })),
        new ChangeKind<Disengage>(
            new("", ""),
            Id<Disengage>("position", change => change.Position, (change, id) => change with { Position = id }),
            Id<Disengage>("stakeholder", change => change.Stakeholder, (change, id) => change with { Stakeholder = id }),
            Maybe<Disengage, EngagementKind>(
                "engagement", Choices.Engagements, change => change.Engagement, (change, kind) => change with { Engagement = kind }),
            Columns<Disengage>.Text("topic", change => change.Topic, (change, text) => change with { Topic = text })),
        new ChangeKind<AddInitiative>(
            new(new InitiativeFact("")),
            [.. Inner<AddInitiative, InitiativeFact>(
                FactLists.Initiatives.TypedColumns, change => change.Initiative, (change, row) => change with { Initiative = row },
                ("kind", "initiativeKind"))]),
        new ChangeKind<RemoveInitiative>(
            new(""),
            Id<RemoveInitiative>("initiative", change => change.Initiative, (change, id) => change with { Initiative = id })),
        new ChangeKind<ChangeSponsor>(
            new("", null),
            Id<ChangeSponsor>("initiative", change => change.Initiative, (change, id) => change with { Initiative = id }),
            OrNull(Columns<ChangeSponsor>.Id("to", change => change.To, (change, id) => change with { To = id }))),
        new ChangeKind<SeatOnBody>(
            new("", ""),
            Id<SeatOnBody>("body", change => change.Body, (change, id) => change with { Body = id }),
            Id<SeatOnBody>("position", change => change.Position, (change, id) => change with { Position = id }),
            Columns<SeatOnBody>.Usually("seat", Choices.Seats, change => change.Seat, (change, seat) => change with { Seat = seat })),
        new ChangeKind<LeaveBody>(
            new("", ""),
            Id<LeaveBody>("body", change => change.Body, (change, id) => change with { Body = id }),
            Id<LeaveBody>("position", change => change.Position, (change, id) => change with { Position = id })),
        new ChangeKind<Several>(new([]), new ChangesField { IsRequired = true }),
        new ChangeKind<EditFact>(
            new(null, null),
            new RowField("before", change => change.Before, (change, row) => change with { Before = row }),
            new RowField("after", change => change.After, (change, row) => change with { After = row }))
        {
            Complaint = change => change.Before is null && change.After is null ? ScenarioTexts.NoRow : null,
        },
    ];

    private static readonly Dictionary<string, ChangeKind> ByName = All.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>The kind that a word means; null where it means none.</summary>
    public static ChangeKind? Find(string word) => ByName.GetValueOrDefault(word);

    public static void Write(OrgChange change, Utf8JsonWriter json, int depth)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Kind);
        if (change is EditFact edit && (edit.Before ?? edit.After) is { } row)
        {
            if (edit.After is { } after && after.GetType() != row.GetType())
                throw new ArgumentException("The rows of an edit are of two lists.", nameof(change));
            json.WriteString("list", FactLists.Of(row).Name);
        }

        ByName[change.Kind].Write(change, json, depth);
        json.WriteEndObject();
    }

    /// <summary>A choice that need not be stated.</summary>
    public static FactColumn<T> Maybe<T, TValue>(string name, Choices<TValue> choices, Func<T, TValue?> member, Func<T, TValue, T> set)
        where TValue : struct, Enum =>
        Columns<T>.Choice(name, choices, row => member(row) ?? default, set)
            with
        { Write = row => member(row) is { } value ? choices.Word(value) : null };

    private static FactColumn<T> Id<T>(string name, Func<T, string?> member, Func<T, string, T> set) =>
        Columns<T>.Id(name, member, set) with { Required = true };

    /// <summary>A field that must be there, where null states nobody or nothing.</summary>
    private static CellField<T> OrNull<T>(FactColumn<T> column)
        where T : OrgChange => new(column) { IsRequired = true, TakesNull = true };

    /// <summary>The columns of a row as fields of the change that has the row, some under another name.</summary>
    private static IEnumerable<FactColumn<T>> Inner<T, TRow>(
        IEnumerable<FactColumn<TRow>> columns, Func<T, TRow> member, Func<T, TRow, T> set, params (string Name, string Here)[] names)
    {
        foreach (var column in columns)
        {
            var here = names.FirstOrDefault(pair => pair.Name == column.Name).Here ?? column.Name;
            yield return new(here, column.Shape, column.Expected, Read, change => column.Write(member(change)))
            {
                Required = column.Required,
                Items = column.Items is { } items ? change => items(member(change)) : null,
                SetItems = column.SetItems is { } setItems ? (change, list) => set(change, setItems(member(change), list)) : null,
            };

            bool Read(ref T change, string text)
            {
                var row = member(change);
                if (!column.Read(ref row, text)) return false;
                change = set(change, row);
                return true;
            }
        }
    }
}
