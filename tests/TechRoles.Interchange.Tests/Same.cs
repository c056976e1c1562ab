using TechRoles.Facts;

namespace TechRoles.Interchange.Tests;

/// <summary>Compares facts list by list, so that a difference can be read.</summary>
internal static class Same
{
    public static void Facts(ChartFacts expected, ChartFacts actual)
    {
        Assert.Equal(expected.Organisation, actual.Organisation);
        foreach (var list in FactLists.Tables)
        {
            var (left, right) = (new Cells(list), new Cells(list));
            list.Write(expected, left);
            list.Write(actual, right);
            Assert.Equal(left.Rows, right.Rows);
        }

        Assert.Equal(expected, actual);
    }

    private sealed class Cells(FactList list) : IRowWriter
    {
        private string _row = "";

        public List<string> Rows { get; } = [];

        public void BeginRow() => _row = list.Name;

        public void Cell(int column, string text) => _row += $" {list.Columns[column].Name}={text}";

        public void Items(int column, ValueList<string> items) => _row += $" {list.Columns[column].Name}={string.Join(';', items)}";

        public void EndRow() => Rows.Add(_row);
    }
}
