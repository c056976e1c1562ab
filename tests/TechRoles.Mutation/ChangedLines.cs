using System.Diagnostics;
using System.Globalization;

namespace TechRoles.Mutation;

/// <summary>The lines of sources that changed since a commit, with what is not committed yet.</summary>
internal static class ChangedLines
{
    public static HashSet<(string File, int Line)> Since(string commit, string top)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["diff", "-U0", "--no-color", "--no-ext-diff", commit, "--", "src"]) { WorkingDirectory = top, RedirectStandardOutput = true })!;
        var lines = new HashSet<(string, int)>();
        var file = "";
        while (git.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("+++ b/", StringComparison.Ordinal)) file = line[6..];
            if (!line.StartsWith("@@ ", StringComparison.Ordinal)) continue;
            // @@ -12,3 +14,2 @@
            var added = line.Split(' ')[2][1..].Split(',');
            var first = int.Parse(added[0], CultureInfo.InvariantCulture);
            var count = added.Length > 1 ? int.Parse(added[1], CultureInfo.InvariantCulture) : 1;
            for (var i = 0; i < count; i++) lines.Add((file, first + i));
        }
        git.WaitForExit();
        return git.ExitCode == 0 ? lines : throw new ArgumentException($"git knows no commit '{commit}'.", nameof(commit));
    }
}
