using System.Security.Cryptography;
using System.Text;

namespace TechRoles.Reporting;

/// <summary>The style and the script of a page, and the policy that lets them run and nothing else.</summary>
internal static class PageAssets
{
    private static readonly string[] Scripts =
        ["state.js", "layout.js", "curves.js", "chart.js", "moving.js", "findings.js", "remedies.js", "search.js", "page.js"];

    private static readonly Lazy<string> StyleText = new(() => Read("page.css"));
    private static readonly Lazy<string> ScriptText =
        new(() => $"(() => {{\n'use strict';\n{string.Join("", Scripts.Select(Read).Select(WithoutRemarks))}}})();\n");

    /// <summary>The style of every page.</summary>
    public static string Style => StyleText.Value;

    /// <summary>The script of a page with a chart that can be moved.</summary>
    public static string Script => ScriptText.Value;

    /// <summary>Nothing may be loaded, sent or run but the style and the script of this file.</summary>
    public static string Policy(bool hasScript) =>
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src {(hasScript ? $"'{Hash(Script)}'" : "'none'")}; base-uri 'none'; "
        + $"form-action 'none'";

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    // Remarks are for those who read the sources.
    private static string WithoutRemarks(string script) =>
        string.Concat(
            script.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
                .Select(line => line + "\n"));

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not part of this build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
