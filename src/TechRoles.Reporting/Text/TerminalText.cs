using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>Single sentences at a terminal, safe and within its width as reports are.</summary>
public static class TerminalText
{
    /// <summary>Writes a paragraph in the language of the options; nothing in it can steer the terminal.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="indent">Columns before each line, 0 to 20.</param>
    public static void Write(Text text, TextWriter output, ReportOptions? options = null, int indent = 0)
    {
        Guard.Against.Null(text);
        Write(text.Format(options?.Language ?? Language.English), output, options, indent);
    }

    /// <summary>Says that a file is written; its name leads to it where links are asked for.</summary>
    /// <param name="path">The file.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void WriteFile(string path, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.NullOrEmpty(path);
        var name = Readable.Of(path);
        TextPage.Of(output, options).Say(
            Text.Of("Written: {file}", ("file", Saying.Id(name))), link: new(name, new(Path.GetFullPath(path))));
    }

    /// <summary>Writes a paragraph; nothing in it can steer the terminal.</summary>
    /// <param name="text">Any text, such as a message with a name from a file in it.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="indent">Columns before each line, 0 to 20.</param>
    public static void Write(string text, TextWriter output, ReportOptions? options = null, int indent = 0)
    {
        Guard.Against.Null(text);
        TextPage.Of(output, options).Say(text, Guard.Against.OutOfRange(indent, nameof(indent), 0, 20));
    }
}
