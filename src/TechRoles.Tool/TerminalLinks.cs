using System.Globalization;
using TechRoles.Facts;

namespace TechRoles.Tool;

/// <summary>Whether a terminal knows links. None says so itself; its name does, and others would show marks in their place.</summary>
/// <remarks>FORCE_HYPERLINK, which other tools heed, too, decides for itself: 0 means no, anything else yes.</remarks>
internal static class TerminalLinks
{
    /// <summary>The first version of the library behind GNOME's terminal and its kin in which links work.</summary>
    private const int FirstVte = 5_000;

    /// <summary>Set by terminals that know them.</summary>
    private static readonly ValueList<string> Signs = ["WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WEZTERM_PANE", "DOMTERM"];

    private static readonly ValueList<string> Programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby"];

    private static readonly ValueList<string> Kinds = ["xterm-kitty", "xterm-ghostty", "alacritty", "foot"];

    /// <summary>Whether an environment is that of a terminal which knows links.</summary>
    /// <param name="variable">The value of a variable; null where it is not set.</param>
    public static bool AreKnownIn(Func<string, string?> variable)
    {
        if (variable("FORCE_HYPERLINK") is { Length: > 0 } forced) return forced != "0";
        var kind = variable("TERM") ?? "";
        if (kind == "dumb" || variable("CI") is { Length: > 0 }) return false;
        return Signs.Any(sign => variable(sign) is { Length: > 0 })
            || Programs.Contains(variable("TERM_PROGRAM") ?? "")
            || Kinds.Any(known => kind.StartsWith(known, StringComparison.Ordinal))
            || (int.TryParse(variable("VTE_VERSION"), NumberStyles.None, CultureInfo.InvariantCulture, out var vte) && vte >= FirstVte);
    }
}
