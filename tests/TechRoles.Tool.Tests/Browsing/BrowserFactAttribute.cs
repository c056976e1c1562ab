using TechRoles.Browsing;

namespace TechRoles.Tool.Tests.Browsing;

/// <summary>A test in a real browser; it is skipped where there is none. TECHROLES_CHROMIUM may name one, or the word none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Path is null) Skip = "There is no chromium: name one in TECHROLES_CHROMIUM.";
    }
}

/// <summary>The same, for each of several cases.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Browser.Path is null) Skip = new BrowserFactAttribute().Skip;
    }
}
