using System.Text;
using TechRoles.Charts;

namespace TechRoles.Interchange.Tests.People;

/// <summary>Tables as people make them: each is the same three positions, head above lead above planner.</summary>
public class PeopleTableExamples
{
    public static TheoryData<string, string> Spellings => new()
    {
        { "ids", "Employee ID,Name,Job Title,Manager ID\n1,person one,Head,\n2,person two,Lead,1\n3,person three,Planner,2" },
        { "names", "Name,Job Title,Manager\nperson one,Head,\nperson two,Lead,person one\nperson three,Planner,Person  Two" },
        { "last, first", "Employee #,Last Name,First Name,Position,Supervisor\n1,one,person,Head,N/A\n2,two,person,Lead,\"one, person\"\n3,three,person,Planner,\"two, person\"" },
        { "name (id)", "Worker,Employee ID,Business Title,Manager\nperson one,1,Head,\nperson two,2,Lead,person one (1)\nperson three,3,Planner,person two (2)" },
        { "mail", "Employee ID,Email,Title,Manager Email\n1,a@x.example,Head,\n2,b@x.example,Lead,A@x.example\n3,c@x.example,Planner,b@x.example" },
        { "distinguished names", "EmployeeID,DistinguishedName,Name,Title,Manager\n1,\"CN=a,DC=x\",a,Head,\n2,\"CN=b,DC=x\",person b,Lead,\"CN=a,DC=x\"\n3,\"CN=c,DC=x\",person c,Planner,\"cn=b, dc=x\"" },
        { "accounts with a sign before them", "Username,Full Name,Title,Manager\none,person one,Head,\ntwo,person two,Lead,@one\nthree,person three,Planner,@two" },
        { "titles", "Position,Reports To,Name\nHead,,person one\nLead,Head,person two\nPlanner,Lead,person three" },
        { "leading zeros", "Employee ID,Name,Title,Manager ID\n001,person one,Head,\n002,person two,Lead,1\n003,person three,Planner,2" },
        { "German", "Personalnummer;Nachname;Vorname;Stelle;Vorgesetzte/r\n1;one;person;Head;\n2;two;person;Lead;1\n3;three;person;Planner;2" },
        { "French", "Matricule;Nom;Prénom;Poste;Responsable hiérarchique\n1;one;person;Head;\n2;two;person;Lead;1\n3;three;person;Planner;2" },
        { "Spanish", "Legajo;Nombre;Cargo;Jefe directo\n1;person one;Head;ninguno\n2;person two;Lead;1\n3;person three;Planner;2" },
        { "preamble and total", "Staff as of 1 March,,,\n,,,\nEmployee ID,Name,Job Title,Manager ID\n1,person one,Head,\n2,person two,Lead,1\n3,person three,Planner,2\nTotal,3,,\nConfidential,,," },
        { "repeated header", "id,name,title,manager\n1,person one,Head,\n2,person two,Lead,1\nid,name,title,manager\n3,person three,Planner,2" },
        { "type line", "#TYPE Selected.User\n\"EmployeeID\",\"Name\",\"Title\",\"Manager\"\n\"1\",\"person one\",\"Head\",\"\"\n\"2\",\"person two\",\"Lead\",\"person one\"\n\"3\",\"person three\",\"Planner\",\"person two\"" },
        { "separator line", "sep=|\nid|name|title|manager\n1|person one|Head|\n2|person two|Lead|1\n3|person three|Planner|2" },
        { "person beside position", "Position ID,Employee ID,Title,Supervisor\np1,11,Head,\np2,12,Lead,11\np3,13,Planner,12" },
        { "levels", "Level 1,Level 2,Level 3\nHead,Lead,Planner" },
        { "indented levels", "Level 1,Level 2,Level 3\nHead,,\n,Lead,\n,,Planner" },
        { "name and title in one", "Name,Reports To\n\"person one, Head\",\n\"person two, Lead\",\"person one, Head\"\n\"person three, Planner\",\"person two, Lead\"" },
        { "abbreviations", "EMP_ID|FULL_NAME|JOB_TITLE|MGR_ID\n1|person one|Head|\n2|person two|Lead|1\n3|person three|Planner|2" },
        { "notes in headers", "First Name [Required],Last Name [Required],Email Address [Required],Employee Title,Manager Email\nperson,one,a@x.example,Head,\nperson,two,b@x.example,Lead,a@x.example\nperson,three,c@x.example,Planner,b@x.example" },
        { "fields in brackets", "Worker (Name);Worker (mail);Position;Boss (mail)\nperson one;a@x.example;Head;\nperson two;b@x.example;Lead;a@x.example\nperson three;c@x.example;Planner;b@x.example" },
        { "parts of a longer header", "Associate ID,Legal Name - First Name,Legal Name - Last Name,Job Title Description,Reports To Associate ID\n1,person,one,Head,\n2,person,two,Lead,1\n3,person,three,Planner,2" },
        { "keys above labels", "STATUS,USERID,FIRSTNAME,LASTNAME,HR,MANAGER,TITLE\nStatus,User ID,First Name,Last Name,Human Resources,Manager,Title\nactive,1,person,one,NO_HR,NO_MANAGER,Head\nactive,2,person,two,1,1,Lead\nactive,3,person,three,1,2,Planner" },
        { "the manager's name in two columns", "Employee Number,First Name,Last Name,Job Title,Supervisor Last Name,Supervisor First Name\n1,person,one,Head,,\n2,person,two,Lead,one,person\n3,person,three,Planner,two,person" },
        { "the manager's name in two columns, in French", "Matricule;Nom;Prénom;Poste;Nom du responsable;Prénom du responsable\n1;one;person;Head;;\n2;two;person;Lead;one;person\n3;three;person;Planner;two;person" },
        { "keys of a data model", "EmployeeKey,ParentEmployeeKey,EmployeeName,Title,HierarchyPath\n1,,person one,Head,1\n2,1,person two,Lead,1|2\n3,2,person three,Planner,1|2|3" },
        { "the manager's title beside", "Name,Title,Manager Title,Manager,Parent Company\nperson one,Head,,,x\nperson two,Lead,Head,person one,x\nperson three,Planner,Lead,person two,x" },
        { "levels below N", "N;N-1;N-2\nHead;Lead;Planner" },
        { "full name beside last name", "Full Name,Last Name,Title,Manager\nperson one,one,Head,\nperson two,two,Lead,person one\nperson three,three,Planner,person two" },
        { "paths of fields", "id,name,work.title,work.reportsTo.id,department.name\n1,person one,Head,,x\n2,person two,Lead,1,x\n3,person three,Planner,2,x" },
        { "name in parts by path", "name.first,name.last,title,contact.workEmail,manager.contact.workEmail\nperson,one,Head,a@x.example,\nperson,two,Lead,b@x.example,a@x.example\nperson,three,Planner,c@x.example,b@x.example" },
        { "short signs", "Kürzel;Name;Funktion;Vorgesetzter (Kürzel)\nAA;person one;Head;\nBB;person two;Lead;AA\nCC;person three;Planner;BB" },
        { "objects", "ObjektID;Objektbezeichnung;Inhaber;Übergeordnete ObjektID\n501;Head;person one;\n502;Lead;person two;501\n503;Planner;person three;502" },
        { "roles", "Org Chart Role,First Name,Last Name,Reports To Role\nHead,person,one,\nLead,person,two,Head\nPlanner,person,three,Lead" },
        { "other managers", "Name,Title,Previous Manager,HR Manager,Manager\nperson one,Head,person nine,person two,\nperson two,Lead,person nine,person three,person one\nperson three,Planner,person nine,person one,person two" },
        { "a state of the country", "userPrincipalName,displayName,jobTitle,manager,state,accountEnabled\na@x.example,person one,Head,,,True\nb@x.example,person two,Lead,a@x.example,,True\nc@x.example,person three,Planner,b@x.example,,True\nd@x.example,person four,Clerk,a@x.example,,False" },
        { "name and number of the manager", "Employee ID,Name,Title,Supervisor,Supervisor EID\n1,\"one, person\",Head,,\n2,\"two, person\",Lead,\"one, person\",1\n3,\"three, person\",Planner,\"two, person\",2" },
        { "several who hold one position", "Position,Holder,Reports To\nHead,Ann Lee & Bo Holm,\nLead,Cy Fox,Bo Holm\nPlanner,\"Di Gil, Ed Hay\",Cy Fox" },
    };

    [Theory, MemberData(nameof(Spellings))]
    public void A_table_in_any_spelling_is_the_same_chart(string spelling, string text)
    {
        var repaired = Read(text);

        Assert.Equal("Planner < Lead < Head", Chain(repaired.Chart, "Planner"));
        Assert.True(repaired.Problems.All(problem => problem.Level == ProblemLevel.Information), spelling);
        Assert.Equal(3, repaired.Chart.Summary.Positions);
    }

    [Theory, MemberData(nameof(Spellings))]
    public void So_it_is_in_any_encoding(string spelling, string text)
    {
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8, Encoding.Latin1])
            foreach (var mark in (byte[][])[[], encoding.GetPreamble()])
            {
                var read = ChartReader.Read(new MemoryStream([.. mark, .. encoding.GetBytes(text)]), "staff.csv").OrThrow();
                Assert.True(Chain(read.Builder.Repair().Chart, "Planner") == "Planner < Lead < Head", $"{spelling} in {encoding.WebName}");
            }
    }

    [Fact]
    public void Pairs_make_a_seat_of_whoever_is_named_only_as_a_manager()
    {
        var chart = Read("Manager,Employee\nperson one,person two\nperson two,person three").Chart;

        Assert.Equal("person three < person two < person one", Chain(chart, "person three"));
    }

    [Fact]
    public void Who_has_left_leaves_a_vacant_seat_where_others_report_to_it_and_none_else()
    {
        var chart = Read("Employee ID,Name,Title,Manager,Status\n1,person a,Head,,Active\n2,person b,Lead,1,Terminated\n3,person c,Planner,2,On Leave\n4,person d,Clerk,1,ausgeschieden\n5,person e,Clerk,4,Left").Chart;

        Assert.Equal(["1", "2", "3"], chart.Positions.Select(position => position.Id).Order());
        Assert.Equal(1, chart.Summary.Vacant);
    }

    [Fact]
    public void One_person_in_two_jobs_holds_two_seats()
    {
        var chart = Read("Employee ID,Name,Title,Manager\n1,person a,Head,\n2,person b,Lead,1\n2,person b,Planner,1").Chart;

        Assert.Equal((3, 2, 3), (chart.Summary.Positions, chart.Summary.People, chart.Summary.Assignments));
    }

    [Theory]
    [InlineData("\"2,3\"")]
    [InlineData("2/3")]
    [InlineData("2;3")]
    public void Of_several_managers_the_first_is_solid_and_it_is_said(string managers)
    {
        var repaired = Read($"Employee ID,Name,Title,Manager\n1,person a,Head,\n2,person b,Lead,1\n3,person c,Lead,1\n4,person d,Planner,{managers}");

        Assert.Equal((3, 1), (repaired.Chart.Summary.SolidLines, repaired.Chart.Summary.DottedLines));
        Assert.Contains(repaired.Problems, problem => problem.Ids.Contains("4"));
    }

    [Fact]
    public void Managers_that_all_fail_are_one_fault_with_an_example()
    {
        var repaired = Read("Employee ID,Name,Title,Manager\nE1,person a,Head,\nE2,person b,Lead,91\nE3,person c,Planner,92");

        Assert.Contains("'91'", Assert.Single(repaired.Problems, problem => problem.Level == ProblemLevel.Error).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person,title,manager,dotted\na,Head,,\nr,Lead,a,c\nc,Clerk,a,\ni,Planner,r,c")]
    [InlineData("Name;Reports to;Dotted line\na;;\nr;a;c\nc;a;\ni;r;c")]
    [InlineData("id,manager,matrix manager,unit\na,,,i\nr,a,c,s\nc,a,,i\ni,r,c,s")]
    public void People_of_one_letter_are_no_letters_of_a_matrix(string text)
    {
        var read = ChartReader.Read(new StringReader(text), "staff.csv").OrThrow();

        Assert.Equal(Formats.Csv, read.Format);
        Assert.Equal((4, 3, 2), read.Builder.Repair().Chart.Summary is var summary ? (summary.Positions, summary.SolidLines, summary.DottedLines) : default);
    }

    [Fact]
    public void Start_and_end_are_days()
    {
        var facts = ChartReader.Read(new StringReader("Employee ID,Name,Title,Manager,Start,End\n1,person a,Head,,2020-01-01,\n2,person b,Lead,1,2020-01-01,2024-12-31"), "staff.csv")
            .OrThrow().Builder.ToFacts();

        Assert.Equal(new(new(2020, 1, 1), new(2025, 1, 1)), facts.Assignments[1].Period);
    }

    [Theory]
    [InlineData("Start,End", "31.12.9999")]
    [InlineData("Valid from,Valid to", "9999-12-31")]
    public void An_end_in_the_last_year_there_is_is_none(string headers, string end)
    {
        var facts = ChartReader.Read(new StringReader($"Employee ID,Name,Title,Manager,{headers}\n1,person a,Head,,2020-01-01,{end}\n2,person b,Lead,1,2020-01-01,2024-12-31"), "staff.csv")
            .OrThrow().Builder.ToFacts();

        Assert.Equal(new(new(2020, 1, 1), null), facts.Assignments[0].Period);
    }

    /// <summary>A column that is called so names the first day after, as the facts do; a last day is one that is worked on.</summary>
    [Theory]
    [InlineData("Valid from,Valid to", 2024, 12, 31)]
    [InlineData("From,Until", 2024, 12, 31)]
    [InlineData("Start date,End date", 2025, 1, 1)]
    public void Where_no_row_follows_another_the_header_says_whether_the_last_day_is_in(string headers, int year, int month, int day)
    {
        var facts = ChartReader.Read(new StringReader($"Employee ID,Name,Title,Manager,{headers}\n1,person a,Head,,2020-01-01,\n2,person b,Lead,1,2020-01-01,2024-12-31"), "staff.csv")
            .OrThrow().Builder.ToFacts();

        Assert.Equal(new(year, month, day), facts.Assignments[1].Period.To);
    }

    [Fact]
    public void Who_takes_over_on_the_day_on_which_another_leaves_sits_in_that_seat()
    {
        var facts = ChartReader.Read(new StringReader("Employee ID,Name,Title,Manager,Valid from,Valid to\n1,person a,Head,,2020-01-01,\n2,person b,Lead,1,2020-01-01,2024-01-01\n3,person c,Lead,1,2024-01-01,"), "staff.csv")
            .OrThrow().Builder.ToFacts();

        Assert.Equal(2, facts.Positions.Count);
        Assert.Equal(["2", "2"], facts.Assignments.Where(held => held.Person is "2" or "3").Select(held => held.Position));
    }

    [Theory]
    [InlineData("Employee ID,Name,Title,Manager,Status\n1,person a,Head,,Active\n2,Ann Lund,Lead,1,Left\n3,Ann Lund,Lead,1,Active\n4,person d,Planner,Ann Lund,Active", "4", "3")]
    [InlineData("Employee ID,Name,Title,Manager\n1,Ann Lund,Head,\n2,Ann Lund,Lead,Ann Lund", "2", "1")]
    [InlineData("Employee ID,UPN,Name,Title,Manager\n1,alund@x,Ann Lund,Head,\n2,bholm@x,Bo Holm,Lead,alund@x", "2", "1")]
    public void A_manager_is_somebody_else_who_is_there_by_any_name_of_the_table(string text, string report, string manager)
    {
        var facts = ChartReader.Read(new StringReader(text), "staff.csv").OrThrow().Builder.ToFacts();

        Assert.Equal(manager, Assert.Single(facts.Positions, position => position.Id == report).ReportsTo);
    }

    [Fact]
    public void Where_names_and_titles_stand_first_as_often_the_name_does()
    {
        var titles = Read("Name,Manager\nAnn Lund - Head of Sales,\nHead of Works - Bo Holm,Ann Lund - Head of Sales").Chart.Positions.Select(position => position.Title);

        Assert.Contains("Head of Sales", titles);
    }

    /// <summary>Commas in one long title are more than semicolons in any line, but stand in one.</summary>
    [Fact]
    public void The_separator_is_the_one_that_most_lines_have_as_often() => Assert.Equal(
        ["Sales, Service, Support, Stores and Stocks", "Top"],
        Read("id;title;manager\na;Top;\nb;Sales, Service, Support, Stores and Stocks;a\n").Chart.Positions.Select(position => position.Title).Order());

    /// <summary>Those of whom nobody asks who their manager is, since they have gone.</summary>
    [Fact]
    public void Managers_of_none_but_those_who_have_left_are_no_fault()
    {
        var read = ChartReader.Read(new StringReader("Employee ID,Name,Title,Manager,Status\n1,person a,Head,,Active\n2,person b,Lead,8,Left\n3,person c,Lead,9,Left"), "staff.csv").OrThrow();

        Assert.Equal("Head", Assert.Single(read.Builder.Repair().Chart.Positions).Title);
        Assert.DoesNotContain(read.Problems, problem => problem.Level == ProblemLevel.Error);
    }

    [Fact]
    public void Rows_with_days_are_facts_of_these_days()
    {
        const string Rows = "Employee ID,Name,Title,Manager,From,To\n1,person a,Head,,2020-01-01,\n2,person b,Lead,1,2020-01-01,2025-01-01\n2,person b,Adviser,1,2025-01-01,\n3,person c,Lead,1,2025-01-01,\n4,person d,Planner,3,2025-01-01,";
        var after = Read(Rows, new(2025, 6, 1)).Chart;

        Assert.Equal("3", Holder(after, "Lead"));
        Assert.Equal("2", Holder(Read(Rows, new(2024, 6, 1)).Chart, "Lead"));
        Assert.Equal("Planner < Lead < Head", Chain(after, "Planner"));
    }

    [Fact]
    public void A_younger_row_of_one_person_ends_the_older_one()
    {
        const string Rows = "Employee ID,Effective Date,Name,Title,Manager\n1,2020-01-01,person a,Head,\n2,2020-01-01,person b,Clerk,1\n2,2024-01-01,person b,Lead,1\n3,2020-01-01,person c,Planner,1\n3,2024-01-01,person c,Planner,2";

        Assert.Equal("Planner < Lead < Head", Chain(Read(Rows).Chart, "Planner"));
        Assert.Equal("Planner < Head", Chain(Read(Rows, new(2022, 1, 1)).Chart, "Planner"));
    }

    [Fact]
    public void The_caller_may_say_what_a_column_holds()
    {
        var options = new ReadOptions { Columns = [new("title", "Hut"), new("reportsTo", "über mir")] };
        var text = "Nummer,Name,Hut,über mir\n1,person one,Head,\n2,person two,Lead,1\n3,person three,Planner,2";

        var read = ChartReader.Read(new StringReader(text), "x.csv", options).OrThrow();

        Assert.Equal("Planner < Lead < Head", Chain(read.Builder.Repair().Chart, "Planner"));
    }

    [Theory]
    [InlineData("Month,Region,Units,Revenue\n2026-01,North,120,4800")]
    [InlineData("id,title,price\n1,A book,12\n2,Another one,14")]
    [InlineData("name,price\nbolt,1\nnut,2")]
    [InlineData("id,parentId,text,user\n1,,A good one,person-1\n2,1,Not at all,person-2")]
    public void A_table_of_something_else_is_no_chart(string text) =>
        Assert.True(ChartReader.Read(new StringReader(text), "things.csv").IsT1);

    [Fact]
    public void The_account_says_by_what_managers_were_matched()
    {
        var text = "Employee ID,Name,Title,Manager,Shoe\n1,person one,Head,,44\n2,person two,Lead,1,45\n3,person three,Planner,person two,46";

        var account = ChartReader.Read(new StringReader(text), "staff.csv").OrThrow().Account;

        Assert.Equal([("person id", 1), ("name", 1)], account.Managers.Select(match => (match.By, match.Count)));
        Assert.Equal(["the person's id", "the holder's name", "the title", "the manager", null], account.Columns.Select(column => column.Meaning));
    }

    private static RepairedChart Read(string text, DateOnly? asOf = null) =>
        ChartReader.Read(new StringReader(text), "staff.csv").OrThrow().Builder.Repair(new() { AsOf = asOf });

    private static string Chain(OrgChart chart, string bottom)
    {
        var chain = new List<string>();
        for (Position? report = chart.Positions.First(position => Label(position) == bottom); report is { } known; report = known.Manager) chain.Add(Label(known));
        return string.Join(" < ", chain);
    }

    private static string Label(Position position) => position.Title;

    private static string Holder(OrgChart chart, string title) =>
        chart.Positions.Where(position => position.Title == title).SelectMany(position => position.Assignments).Single().Person.Id;
}
