using System.Text;
using TechRoles.Analysis;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Json;

/// <summary>A report in a stream is the report in a text.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 50, QuietOnSuccess = true)]
public class StreamLaws
{
    [Property]
    public void A_stream_gets_the_bytes_of_the_text(ValidChart valid)
    {
        var report = ChartReport.From(new OrgAnalyser().Analyse(valid.Chart));
        using var stream = new MemoryStream();
        JsonReport.WriteAsync(report, stream).GetAwaiter().GetResult();
        Assert.Equal(Reports.Json(report), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task A_large_report_is_handed_on_piece_by_piece()
    {
        var builder = new TechRoles.Charts.OrgChartBuilder();
        new Interchange.SyntheticChart(3_000, areas: 60).AddTo(builder);
        var report = ChartReport.From(new OrgAnalyser(RuleSet.All.Without("TR2002")).Analyse(builder.Create().AsT0));
        await using var stream = new Pieces();
        await JsonReport.WriteAsync(report, stream);
        Assert.Equal(Reports.Json(report), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.InRange(stream.Largest, 1, 200_000);
        Assert.True(stream.Length > 10 * stream.Largest, $"{stream.Length} bytes, pieces of {stream.Largest}.");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => JsonReport.WriteAsync(report, Stream.Null, cancel: cancelled.Token));
    }

    private sealed class Pieces : MemoryStream
    {
        private readonly MemoryStream _all = new();

        public int Largest { get; private set; }

        public override long Length => _all.Length;

        public override byte[] ToArray() => _all.ToArray();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Largest = Math.Max(Largest, buffer.Length);
            return _all.WriteAsync(buffer, cancellationToken);
        }

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("Somebody holds the thread.");

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Somebody holds the thread.");
    }
}
