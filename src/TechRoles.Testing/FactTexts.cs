using FsCheck;
using FsCheck.Fluent;

namespace TechRoles.Testing;

/// <summary>Generators of ids and texts, nasty ones among them.</summary>
public static class FactTexts
{
    private static readonly string[] PlainIds = ["ceo", "cio", "cto", "ciso", "a", "b", "c", "d", "e-1", "e-2"];

    private static readonly string[] NastyIds =
    [
        "CIO", "C I O", " edge ", "a,b", "a:b", "a=b", "a\"b", "#a", "a#b", "[a]", "(a)", "a|b", "a/b", "a\\b", "'", "\"", "-", "\u00a0",
        "=1+1", "@a",
        "\u00e9", "e\u0301", "日本", "𝒳", "true", "in", "joint", "0", "ﬀ", "İ", "A\u2028B", "\ufeffa", "{}", "null", "\"\"",
        "a\\",
    ];

    private static readonly string[] PlainTexts =
        ["Chief Information Officer", "Head of Platform", "VP Engineering", "Customers", "degree", "board", "A", "b"];

    private static readonly string[] NastyTexts =
    [
        " ", " x", "x ", "a\nb", "a\r\nb", "a\rb", "\t", "x\ty", "\"", "\"\"", "\"quoted\"", "a \"b\" c", "a, b", "a; b", ";",
        "# no comment", "a # b",
        "C#", "Director: Policy", "Director (Finance)", "[section]", "[", "=SUM(A1)", "-1", "+1", "@x", "'x", "null", "true", "50%",
        "\\", "\\n",
        "a\\", "\0", "\u001b", "\u0085", "\u2028", "\ufeff", "\ufeffx", "日本 支店", "𝒳 𝒴", "\u00c9", "E\u0301", "x\u00a0",
        "\u202eright", "</script>", "{\"a\":1}",
    ];

    /// <summary>Ids from a small pool, so that references meet; about one in five is nasty.</summary>
    public static Gen<string> Ids() =>
        Gen.Frequency(
            (16, Gen.Elements(PlainIds)), (3, Gen.Elements(NastyIds)), (1, Letters().Select(text => text.Replace(';', '_')).Where(IsId)));

    /// <summary>Names, titles and other free texts, never empty and of whole characters; about one in three is nasty.</summary>
    public static Gen<string> Texts() =>
        Gen.Frequency((6, Gen.Elements(PlainTexts)), (3, Gen.Elements(NastyTexts)), (1, Letters().Where(text => text.Length > 0)));

    // Half of a surrogate pair is no Unicode text; no file can hold it.
    private static Gen<string> Letters() =>
        Gen.OneOf(Gen.Choose(32, 126), Gen.Choose(0, 255), Gen.Choose(0x2000, 0x206f))
            .Select(code => (char)code)
            .ArrayOf()
            .Select(letters => new string(letters));

    private static bool IsId(string text) => text.Length > 0 && !text.Any(char.IsControl);
}
