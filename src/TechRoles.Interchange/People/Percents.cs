using System.Globalization;

namespace TechRoles.Interchange;

/// <summary>Shares of a full week as people write them.</summary>
internal static class Percents
{
    /// <summary>
    /// Whole percent of a text such as <c>0.5</c>, <c>0,5</c>, <c>50%</c> or <c>50</c>; the text itself where it is none.
    /// </summary>
    public static string Of(string text)
    {
        var isPercent = text.EndsWith('%');
        var number = (isPercent ? text[..^1] : text).Trim().Replace(',', '.');
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) || share >= 1_000)
            return text;
        if (!isPercent && share <= 1) share *= 100;
        return decimal.ToInt32(Math.Round(share, MidpointRounding.ToEven)).ToString(CultureInfo.InvariantCulture);
    }
}
