using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Interchange.Tests.Csv;

[Properties(Arbitrary = [typeof(FactArbitraries), typeof(Damage)], MaxTest = 100, QuietOnSuccess = true)]
public class CsvFolderLaws
{
    [Property]
    public void Write_then_read_is_the_identity_but_for_the_organisation(ChartFacts facts)
    {
        var read = CsvFolder.Facts(Files(facts));
        Assert.True(read.IsT0, read.IsT1 ? string.Join('\n', read.AsT1.Problems) : "");
        Same.Facts(facts with { Organisation = new() }, read.AsT0);
    }

    /// <summary>Guarded or not, also where a text begins as a formula or as one that is guarded already.</summary>
    [Property]
    public Property What_a_spreadsheet_would_run_is_guarded_and_reads_back(ChartFacts facts, int seed)
    {
        var dice = new Random(seed);
        var told = facts with
        {
            Organisation = new(),
            Positions = [.. facts.Positions.Select(row => row with { Title = Start() + "x", Grade = Start() + "y", Roles = [.. row.Roles.Select(role => "=-@'+"[dice.Next(5)] + role)] })],
        };
        foreach (var writing in new CsvWriting[] { new(), new() { EscapeFormulas = false } })
        {
            var files = CsvFolder.Write(told, writing).ToDictionary(file => file.File, file => file.Content);
            Same.Facts(told, CsvFolder.Facts(files).AsT0);
            Same.Facts(OrgChart.Repair(told).Chart.ToFacts(), CsvFolder.Read(files).Builder.Repair().Chart.ToFacts());
        }

        return CsvFolder.Write(told).SelectMany(file => Beginnings(file.Content)).All(letter => !"=+-@\t\r\n\0".Contains(letter, StringComparison.Ordinal)).ToProperty()
            .Classify(facts.Positions.Count > 3, "several positions");

        string Start() => string.Concat(Enumerable.Range(0, dice.Next(4)).Select(_ => "''=+-@\t"[dice.Next(7)]));
    }

    /// <summary>The first letter of each cell that has one.</summary>
    private static IEnumerable<char> Beginnings(string content)
    {
        var (inQuotes, isFirst) = (false, true);
        for (var at = 0; at < content.Length; at++)
        {
            var letter = content[at];
            var isQuote = letter == '"' && inQuotes && at + 1 < content.Length && content[at + 1] == '"';
            if (isQuote) at++;
            if (letter == '"' && !isQuote) inQuotes = !inQuotes;
            else if (!inQuotes && letter is ',' or '\r' or '\n') isFirst = true;
            else if (isFirst)
            {
                isFirst = false;
                yield return letter;
            }
        }
    }

    [Property]
    public void The_order_of_columns_and_the_spelling_of_headers_do_not_matter(ChartFacts facts, int seed)
    {
        var files = Files(facts).ToDictionary(file => file.Key, file => Rearranged(file.Value, seed));
        Same.Facts(facts with { Organisation = new() }, CsvFolder.Facts(files).AsT0);
    }

    [Property]
    public void Any_files_are_read_or_have_problems(ChartFacts facts, Damage damage, NonNull<string> any)
    {
        var files = Files(facts).ToDictionary(file => file.Key, file => damage.Apply(file.Value));
        files["goals.csv"] = any.Get;
        var read = CsvFolder.Facts(files);
        if (read.IsT0) Same.Facts(read.AsT0, CsvFolder.Facts(Files(read.AsT0)).AsT0);
        else Assert.NotEmpty(read.AsT1.Problems);
    }

    [Property]
    public void Rows_that_go_into_the_builder_as_bytes_make_the_same_chart_as_facts(ChartFacts facts, bool plain)
    {
        if (plain) facts = Plain(facts);
        var asBytes = CsvFolder.Read(Files(facts)).Builder.Repair();
        var asFacts = OrgChart.Repair(facts with { Organisation = new() });
        Same.Facts(asFacts.Chart.ToFacts(), asBytes.Chart.ToFacts());
        Assert.Equal(Messages(asFacts), Messages(asBytes));
    }

    [Property]
    public void Damaged_rows_that_go_in_as_bytes_have_the_problems_of_rows_that_become_facts(ChartFacts facts, Damage damage, bool plain, bool otherLines)
    {
        if (plain) facts = Plain(facts);
        var files = Files(facts).ToDictionary(file => file.Key, file => Damaged(file.Key, file.Value));
        var (bare, general) = (new BuilderSink(), new BuilderSink(takesBytes: false));
        CsvFolder.Read(files, bare);
        CsvFolder.Read(files, general);
        var (one, other) = (bare.Builder.Repair(), general.Builder.Repair());
        Assert.Equal(general.Count, bare.Count);
        Assert.Equal(other.Problems, one.Problems);
        Same.Facts(other.Chart.ToFacts(), one.Chart.ToFacts());

        string Damaged(string name, string content)
        {
            if (otherLines) content = content.Replace("\r\n", "\n", StringComparison.Ordinal);
            return name is "positions.csv" or "responsibilities.csv" ? damage.Apply(content) : content;
        }
    }

    [Property]
    public void However_files_are_cut_into_blocks_and_whoever_reads_them_they_say_the_same(
        ChartFacts facts, Damage damage, bool plain, bool latin, PositiveInt block, PositiveInt buffer)
    {
        if (plain) facts = Plain(facts);
        var files = Files(facts).ToDictionary(file => file.Key, file => Bytes(damage.Apply(file.Value)));
        var one = Read(name => new(new CsvBytes(files[name])), new(1 << 20, IsAhead: false));
        Same(Read(name => CsvFile.Open(() => new MemoryStream(files[name]), buffer.Get), new(block.Get, IsAhead: false)));
        Same(Read(name => CsvFile.Open(() => new MemoryStream(files[name]), buffer.Get), new(block.Get, IsAhead: true)));

        byte[] Bytes(string content) => (latin ? System.Text.Encoding.Latin1 : System.Text.Encoding.UTF8).GetBytes(content);

        (int Count, RepairedChart Repaired) Read(Func<string, CsvTable> open, FolderReading how)
        {
            var sink = new BuilderSink();
            CsvFolder.Read(files.Keys, open, sink, how);
            return (sink.Count, sink.Builder.Repair());
        }

        void Same((int Count, RepairedChart Repaired) other)
        {
            Assert.Equal(one.Count, other.Count);
            Assert.Equal(one.Repaired.Problems, other.Repaired.Problems);
            Tests.Same.Facts(one.Repaired.Chart.ToFacts(), other.Repaired.Chart.ToFacts());
        }
    }

    [Property]
    public void A_file_read_as_a_stream_says_what_it_says_in_memory(ChartFacts facts, Damage damage, bool latin, PositiveInt room)
    {
        foreach (var content in Files(facts).Values.Select(damage.Apply))
        {
            var bytes = latin ? System.Text.Encoding.Latin1.GetBytes(content) : System.Text.Encoding.UTF8.GetBytes(content);
            using var memory = new CsvTable(new CsvBytes(bytes));
            using var stream = CsvFile.Open(() => new MemoryStream(bytes), room.Get);
            Assert.Equal(memory.IsUtf8, stream.IsUtf8);
            while (memory.Read())
            {
                Assert.True(stream.Read());
                Assert.Equal((memory.Row, memory.Complaint), (stream.Row, stream.Complaint));
                Assert.Equal(memory.Fields(), stream.Fields());
            }

            Assert.False(stream.Read());
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public void Marks_at_the_beginning_are_no_part_of_a_name_however_many_and_however_the_file_is_read(int marks)
    {
        byte[] bytes = [.. Enumerable.Repeat(System.Text.Encoding.UTF8.GetPreamble(), marks).SelectMany(mark => mark), .. "id,title\na,A\n"u8];
        using var memory = new CsvTable(new CsvBytes(bytes));
        using var stream = CsvFile.Open(() => new MemoryStream(bytes), 1000);
        foreach (var table in new[] { memory, stream })
        {
            Assert.True(table.Read());
            Assert.Equal(["id", "title"], table.Fields());
        }
    }

    [Property]
    public Property The_facts_of_the_laws_need_quotes_and_lists(ChartFacts facts)
    {
        var text = string.Concat(Files(facts).Values);
        return true.ToProperty()
            .Classify(text.Contains("\"\"", StringComparison.Ordinal), "a quotation mark inside a field")
            .Classify(text.Contains(';', StringComparison.Ordinal), "a list")
            .Classify(text.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal), "a line break inside a field");
    }

    [Property]
    public Property Rows_of_the_laws_go_both_ways(ChartFacts facts)
    {
        var bytes = new CountingSink();
        CsvFolder.Read(Files(Plain(facts)), bytes);
        return true.ToProperty()
            .Classify(bytes.Positions > 0, "positions as bytes")
            .Classify(bytes.Responsibilities > 0, "responsibilities as bytes")
            .Classify(facts.Positions.Any(fact => fact.Title?.Contains('"', StringComparison.Ordinal) == true), "a title in quotes");
    }

    /// <summary>Facts whose rows state no more than what may go in as bytes.</summary>
    private static ChartFacts Plain(ChartFacts facts) => facts with
    {
        Positions = facts.Positions.Select(fact => new PositionFact(fact.Id) { Title = fact.Title, ReportsTo = fact.ReportsTo }).ToValueList(),
        Responsibilities = facts.Responsibilities.Select(fact => fact with { Joint = null, Period = Period.Always }).ToValueList(),
    };

    /// <summary>Takes every row that it may have as bytes, and counts them.</summary>
    private sealed class CountingSink : FactSink
    {
        public int Positions { get; private set; }

        public int Responsibilities { get; private set; }

        public override int AddSource(FactSource source) => 1;

        public override void AddProblem(ChartProblem problem)
        {
        }

        public override bool TakesBytes => true;

        public override void AddPosition(ReadOnlySpan<byte> id, ReadOnlySpan<byte> title, ReadOnlySpan<byte> manager, Place place) => Positions++;

        public override void AddResponsibility(
            ReadOnlySpan<byte> owner, OwnerKind kind, ReadOnlySpan<byte> area, ReadOnlySpan<byte> scope, Involvement involvement, Place place) =>
            Responsibilities++;

        protected override void Take(Fact fact, Place place)
        {
        }
    }

    // Problems stand in the order of their places, which facts do not have.
    private static IEnumerable<string> Messages(RepairedChart repaired) =>
        repaired.Problems.Select(problem => problem.Message).Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Files(ChartFacts facts) =>
        CsvFolder.Write(facts).ToDictionary(file => file.File, file => file.Content);

    private static string Rearranged(string content, int seed)
    {
        using var table = new CsvTable(new(System.Text.Encoding.UTF8.GetBytes(content)));
        var text = new StringWriter();
        int[]? order = null;
        while (table.Read())
        {
            var fields = table.Fields();
            if (order is null)
            {
                order = [.. Enumerable.Range(0, fields.Length)];
                new Random(seed).Shuffle(order);
                fields = [.. fields.Select(field => $" {field.ToUpperInvariant().Replace("S", "_s-", StringComparison.Ordinal)}")];
            }

            text.Write(string.Join(',', order.Select(column => Quoted(column < fields.Length ? FormulaGuard.On(fields[column], isGuarded: false) : ""))) + "\n");
        }

        return text.ToString();
    }

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
