using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>Writes the elements of a page. What is marked as text cannot become anything else.</summary>
internal sealed class HtmlPage(TextWriter output, Language language)
{
    /// <summary>The text itself, for pictures that stand in the page.</summary>
    public TextWriter Output => output;

    /// <summary>The language in which everything is said.</summary>
    public Language Language => language;

    /// <summary>Writes a whole page: head, body and what stands at its end.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="script">The script; null: the page has none.</param>
    /// <param name="body">Writes the body.</param>
    public void Document(string title, string? script, Action body)
    {
        Line("<!DOCTYPE html>");
        Line($"<html lang=\"{Text(language.Code)}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageAssets.Policy(script is not null)}\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line("<meta name=\"referrer\" content=\"no-referrer\">");
        Line("<meta name=\"color-scheme\" content=\"light dark\">");
        Line($"<title>{Text(title)}</title>");
        Line($"<style>{PageAssets.Style}</style>");
        Line("</head>");
        Line("<body>");
        WriteMarks();
        body();
        if (script is not null) Line($"<script>{script}</script>");
        Line("</body>");
        Line("</html>");
    }

    /// <summary>Writes a whole page that begins with its title.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="version">The version of the tool.</param>
    /// <param name="script">The script; null: the page has none.</param>
    /// <param name="body">Writes the rest.</param>
    public void Plain(string title, string version, string? script, Action body) => Document(title, script, () =>
    {
        Line("<main>");
        Say("h1", title);
        body();
        Line("</main>");
        WriteFooter(version);
    });

    /// <summary>Writes the end of a page.</summary>
    public void WriteFooter(string version) =>
        Line($"<footer><p class=\"soft\">{Of(Charts.Text.Of(
            "techroles {version}. This page needs no network and sends nothing.", ("version", Saying.Id(version))))}</p></footer>");

    /// <summary>A text that is shown as it is.</summary>
    public static string Text(string text) => MarkupText.Of(text);

    /// <summary>A text that is said in the language of the page, and shown as it is.</summary>
    public string Of(Charts.Text text) => MarkupText.Of(text.Format(language));

    /// <summary>A value of an attribute that is part of an address: what follows <c>#position=</c> and the like.</summary>
    public static string Address(string id) => MarkupText.Of(Uri.EscapeDataString(id));

    /// <summary>The mark of a severity, with its word for those who do not see it.</summary>
    public string Mark(Severity severity) =>
        $"<svg class=\"mark\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" role=\"img\" "
        + $"aria-label=\"{Of(SvgMarks.Word(severity))}\"><use href=\"#mark-{JsonNames.Of(severity)}\"/></svg>";

    /// <summary>Writes an element on a line of its own where there is a text.</summary>
    public void Say(string element, string? text, string? kind = null)
    {
        if (!string.IsNullOrEmpty(text)) Line($"<{element}{(kind is null ? "" : $" class=\"{kind}\"")}>{Text(text)}</{element}>");
    }

    /// <summary>Writes an element on a line of its own where there is something to be said.</summary>
    public void Say(string element, Charts.Text? text, string? kind = null) => Say(element, text?.Format(language), kind);

    /// <summary>Writes a list of texts; nothing where there are none.</summary>
    public void List(IEnumerable<Charts.Text> texts, string? kind = null) => List(texts.Select(text => text.Format(language)), kind);

    /// <summary>Writes a list of texts; nothing where there are none.</summary>
    public void List(IEnumerable<string> texts, string? kind = null)
    {
        var items = string.Concat(texts.Select(text => $"<li>{Text(text)}</li>"));
        if (items.Length > 0) Line($"<ul{(kind is null ? "" : $" class=\"{kind}\"")}>{items}</ul>");
    }

    /// <summary>The beginning of a picture, and what it is to those who do not see it.</summary>
    public void Figure(Charts.Text name) =>
        Line($"<figure><div class=\"still\" tabindex=\"0\" role=\"group\" aria-label=\"{Of(name)}\">");

    /// <summary>Writes markup.</summary>
    public void Line(string markup)
    {
        output.Write(markup);
        output.Write('\n');
    }

    // Drawn once; every mark of the page refers to these.
    private void WriteMarks()
    {
        Line("<svg id=\"sheet\" aria-hidden=\"true\">");
        foreach (var severity in (ValueList<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
        {
            output.Write($"<symbol id=\"mark-{JsonNames.Of(severity)}\" viewBox=\"0 0 16 16\">");
            SvgMarks.WriteShape(severity, 0, 0, output);
            Line("</symbol>");
        }

        Line("</svg>");
    }
}
