using TechRoles.Charts;

namespace TechRoles.Tests.Charts.Texts;

/// <summary>Takes texts apart.</summary>
internal static class Parts
{
    /// <summary>The text and every one that stands in it.</summary>
    public static IEnumerable<Text> Of(Text text) => Values(text).OfType<TextArgument.Inner>().Select(inner => inner.Value).Prepend(text);

    /// <summary>The values of a text and of every one that stands in it; of a list its items as well.</summary>
    public static IEnumerable<TextArgument> Values(Text text)
    {
        var open = new Stack<TextArgument>([text]);
        while (open.TryPop(out var value))
        {
            yield return value;
            if (value is TextArgument.Inner inner)
                foreach (var argument in inner.Value.Arguments) open.Push(argument.Value);
            if (value is TextArgument.Several several)
                foreach (var item in several.Items) open.Push(item);
        }
    }

    /// <summary>What stands in the braces of a template.</summary>
    public static IEnumerable<string> Names(string template) =>
        template.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]);
}
