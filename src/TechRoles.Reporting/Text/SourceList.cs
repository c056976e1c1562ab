using System.Globalization;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>Numbers sources as they come up, so that a text names each once; statements of the article keep their own numbers.</summary>
internal sealed class SourceList
{
    private const char ArticleMark = 'A';
    private const string InChart = "stated in the chart";
    private readonly List<Source> _others = [];
    private Source? _article;

    /// <summary>The marks of some sources for the end of a sentence: <c> [A9 A12 1]</c>; nothing where there are none.</summary>
    public string Mark(ValueList<Source> sources)
    {
        if (sources.Count == 0) return "";
        var article = sources.Where(source => source.Statement is not null).OrderBy(source => source.Statement);
        var others = sources.Where(source => source.Statement is null);
        return $" [{string.Join(' ', article.Select(MarkOfStatement).Concat(others.Select(NumberOf).Order().Select(Analysis.Words.Of)))}]";
    }

    /// <summary>Writes what the marks stand for.</summary>
    public void Write(TextPage page)
    {
        if (_article is null && _others.Count == 0) return;
        page.SayApart(Text.Of("Who says so"), Ink.Heading);
        if (_article is { } article)
        {
            page.Say(
                Text.Of("{source}; the number is that of its statement", ("source", Saying.Id(SourceText.Article(article)))),
                2, $"[{ArticleMark}] ", Ink.Faint);
        }

        foreach (var (index, source) in _others.Index())
        {
            // What others say is cited as they say it.
            var said = source.Text == InChart ? Text.Of("stated in the chart") : SourceText.Of(source);
            page.Say(said, 2, $"[{Analysis.Words.Of(index + 1)}] ", Ink.Faint);
        }
    }

    private string MarkOfStatement(Source source)
    {
        _article ??= source;
        return string.Create(CultureInfo.InvariantCulture, $"{ArticleMark}{source.Statement}");
    }

    private int NumberOf(Source source)
    {
        if (!_others.Contains(source)) _others.Add(source);
        return _others.IndexOf(source) + 1;
    }
}
