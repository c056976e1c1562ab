using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Sentences with their arguments apart, so that they can still be said in any language once they are read.</summary>
/// <remarks>The English sentence is written beside them, for whoever only shows it.</remarks>
internal static class TextConverters
{
    private static readonly DataConverter<TextArgument> Inside = new LaterConverter<TextArgument>(() => Argument!);

    public static DataConverter<Text> Text { get; } = new RecordConverter<Text>(
        new("", []),
        Members<Text>.Derived("text", Plain.Text, text => text.ToString()),
        Members<Text>.Text("template", text => text.Template, (text, template) => text with { Template = template }),
        Members<Text>.List(
            "arguments",
            new RecordConverter<(string Name, TextArgument Value)>(
                ("", null!),
                Members<(string Name, TextArgument Value)>.Text("name", pair => pair.Name, (pair, name) => pair with { Name = name }),
                Members<(string Name, TextArgument Value)>.Value(
                    "value", Inside, pair => pair.Value, (pair, value) => pair with { Value = value })),
            text => text.Arguments, (text, arguments) => text with { Arguments = arguments }));

    private static Case<TextArgument, TextArgument.Item> ItemCase { get; } = new(
        "item",
        new("", "", ""),
        Members<TextArgument.Item>.Text("kind", item => item.Kind, (item, kind) => item with { Kind = kind }),
        Members<TextArgument.Item>.Text("id", item => item.Id, (item, id) => item with { Id = id }),
        Members<TextArgument.Item>.Text("shown", item => item.Shown, (item, shown) => item with { Shown = shown }),
        Members<TextArgument.Item>.TextOrNull("name", item => item.Name, (item, name) => item with { Name = name }));

    private static DataConverter<TextArgument.Item> Item { get; } = (DataConverter<TextArgument.Item>)ItemCase.Own;

    private static Case<TextArgument>[] Cases { get; } =
    [
        ItemCase,
        new Case<TextArgument, TextArgument.InScope>(
            "in-scope",
            new(null!, null),
            Members<TextArgument.InScope>.Value("area", Item, cell => cell.Area, (cell, area) => cell with { Area = area }),
            Members<TextArgument.InScope>.ValueOrNull("scope", Item, cell => cell.Scope, (cell, scope) => cell with { Scope = scope })),
        new Case<TextArgument, TextArgument.Number>(
            "number",
            new(0),
            Members<TextArgument.Number>.Value("value", Plain.LongNumber, one => one.Value, (one, value) => one with { Value = value })),
        new Case<TextArgument, TextArgument.Counted>(
            "counted",
            new(0, "", ""),
            Members<TextArgument.Counted>.Value("value", Plain.LongNumber, one => one.Value, (one, value) => one with { Value = value }),
            Members<TextArgument.Counted>.Text("one", one => one.One, (one, noun) => one with { One = noun }),
            Members<TextArgument.Counted>.Text("many", one => one.Many, (one, noun) => one with { Many = noun }),
            Members<TextArgument.Counted>.Flag("isGrouped", one => one.IsGrouped, (one, flag) => one with { IsGrouped = flag }).Usually()),
        new Case<TextArgument, TextArgument.Share>(
            "share",
            new(default(Facts.Fraction)),
            Members<TextArgument.Share>.Value(
                "value", ValueConverters.Fraction, one => one.Value, (one, value) => one with { Value = value })),
        new Case<TextArgument, TextArgument.Day>(
            "day", new(default(DateOnly)),
            Members<TextArgument.Day>.Value("value", Plain.Day, one => one.Value, (one, value) => one with { Value = value })),
        new Case<TextArgument, TextArgument.Span>(
            "span", new(default(Facts.Period)),
            Members<TextArgument.Span>.Value(
                "value", ValueConverters.Period, one => one.Value, (one, value) => one with { Value = value })),
        new Case<TextArgument, TextArgument.Choice>(
            "choice",
            new("", ""),
            Members<TextArgument.Choice>.Text("list", one => one.List, (one, list) => one with { List = list }),
            Members<TextArgument.Choice>.Text("value", one => one.Value, (one, value) => one with { Value = value })),
        new Case<TextArgument, TextArgument.Several>(
            "several",
            new([], default),
            Members<TextArgument.Several>.List("items", Inside, one => one.Items, (one, items) => one with { Items = items }),
            Members<TextArgument.Several>.Value(
                "style", ValueConverters.ListStyle, one => one.Style, (one, style) => one with { Style = style })),
        new Case<TextArgument, TextArgument.Quoted>(
            "quoted", new(""), Members<TextArgument.Quoted>.Text("value", one => one.Value, (one, value) => one with { Value = value })),
        new Case<TextArgument, TextArgument.Term>(
            "term",
            new("", ""),
            Members<TextArgument.Term>.Text("english", one => one.English, (one, english) => one with { English = english }),
            Members<TextArgument.Term>.Text("shown", one => one.Shown, (one, shown) => one with { Shown = shown })),
        new Case<TextArgument, TextArgument.Inner>(
            "inner",
            new(Charts.Text.Empty),
            Members<TextArgument.Inner>.Value("value", Text, one => one.Value, (one, value) => one with { Value = value })),
    ];

    public static DataConverter<TextArgument> Argument { get; } = new CasesConverter<TextArgument>(Cases);

    public static IEnumerable<IDataConverter> All => [Text, Argument, .. Cases.Select(known => known.Own)];
}
