using System.Globalization;

namespace TechRoles.Benchmarks;

/// <summary>How figures are written: three digits that count.</summary>
internal static class Figures
{
    public static double SlopeOf(RatioRow from, RatioRow to) => Math.Log(to.Seconds / from.Seconds) / Math.Log((double)to.Size / from.Size);

    public static string Slope(double slope) => slope.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Megabytes(double megabytes) => megabytes.ToString(megabytes < 10 ? "0.00" : "N0", CultureInfo.InvariantCulture);

    public static string Ratio(double ratio) => ratio.ToString(ratio < 10 ? "0.00" : ratio < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture);

    public static string Time(double seconds) => seconds switch
    {
        < 1e-3 => Ratio(seconds * 1e6) + " µs",
        < 1 => Ratio(seconds * 1e3) + " ms",
        _ => Ratio(seconds) + " s",
    };
}
