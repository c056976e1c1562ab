namespace TechRoles.Interchange;

/// <summary>The attributes of nodes or arrows that say something about the chart; a value that inner graphs inherit.</summary>
internal sealed record DotLook
{
    public static DotLook Plain { get; } = new();

    /// <summary>The label; null where none is stated.</summary>
    public string? Label { get; init; }

    public bool IsHtml { get; init; }

    public string Style { get; init; } = "";

    public string Shape { get; init; } = "";

    /// <summary>The end of an arrow that has the head: forward, back, both, none; empty where it is not stated.</summary>
    public string Direction { get; init; } = "";

    /// <summary>A title in an attribute of its own.</summary>
    public string? Title { get; init; }

    /// <summary>A name in an attribute of its own.</summary>
    public string? Name { get; init; }

    public bool IsDotted =>
        Style.Contains("dashed", StringComparison.OrdinalIgnoreCase) || Style.Contains("dotted", StringComparison.OrdinalIgnoreCase);

    public bool IsHidden => Style.Contains("invis", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a node is only a place where lines meet.</summary>
    public bool IsJoint => Shape == "point" || IsHidden || Label is not null && Label.Trim().Length == 0;

    public DotLook With(string name, DotToken value) => name.ToLowerInvariant() switch
    {
        "label" or "xlabel" => this with { Label = value.Text, IsHtml = value.Kind == DotTokenKind.Html },
        "style" => this with { Style = value.Text },
        "shape" => this with { Shape = value.Text.ToLowerInvariant() },
        "dir" => this with { Direction = value.Text.ToLowerInvariant() },
        "title" or "role" or "position" when value.Text.Any(char.IsLetter) => this with { Title = value.Text },
        "name" or "person" or "holder" => this with { Name = value.Text },
        _ => this,
    };
}
