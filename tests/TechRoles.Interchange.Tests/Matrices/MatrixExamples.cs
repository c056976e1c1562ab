using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Matrices;

public class MatrixExamples
{
    private static readonly string[] Small = ["Pay wages: CFO A/R", "Pay wages: CIO C", "Buy servers: CFO I", "Buy servers: CIO A/R"];

    [Theory]
    [InlineData("Task,CFO,CIO\nPay wages,A/R,C\nBuy servers,I,A/R\n")]
    [InlineData(",CFO,CIO\nPay wages,A/R,C\nBuy servers,I,A/R\n")]
    [InlineData("Our duties,,\nDraft 2,,\n,,\nTask,CFO,CIO\nPay wages,A/R,C\nBuy servers,I,A/R\n,,\nA = accountable,,\nR = responsible,,\nApproved by the board,,\n")]
    [InlineData("R,Responsible,\nA,Accountable,\nC,Consulted,\nTask,CFO,CIO\nPay wages,A/R,C\nBuy servers,I,A/R\n")]
    [InlineData("Task,CFO,CIO,,R,Responsible\nPay wages,A/R,C,,A,Accountable\nBuy servers,I,A/R,,C,Consulted\n")]
    [InlineData("Task,CFO,CIO,,Legend,\nPay wages,A/R,C,,R,Responsible\nBuy servers,I,A/R,,A,Accountable\n")]
    [InlineData("Task,CFO,CIO,Check\nPay wages,A/R,C,OK\nBuy servers,I,A/R,OK\n")]
    [InlineData("T\u00e2che,Responsable (R),Approbateur (A),Consult\u00e9 (C),Inform\u00e9 (I)\nPay wages,CFO,CFO,CIO,\nBuy servers,CIO,CIO,,CFO\n")]
    [InlineData("Activity,Responsible party,Involvement\nPay wages,CFO,Accountable\nPay wages,CFO,Responsible\nPay wages,CIO,Consulted\nBuy servers,CFO,Informed\nBuy servers,CIO,Accountable\nBuy servers,CIO,Responsible\n")]
    [InlineData("Nr.,Aufgabe,CFO,CIO,Bemerkung\n1,Pay wages,A/R,C,monthly\n2,Buy servers,I,A/R,\n")]
    [InlineData("Task Id,Name,CFO,CIO\nT-1,Pay wages,A/R,C\nT-2,Buy servers,I,A/R\n")]
    [InlineData("Task,Frequency,CFO,CIO\nPay wages,monthly,A/R,C\nBuy servers,yearly,I,A/R\n")]
    [InlineData("Role,Pay wages,Buy servers\nCFO,A/R,I\nCIO,C,A/R\n")]
    [InlineData("Our duties,,\nPosition,Pay wages,Buy servers\nCFO,A/R,I\nCIO,C,A/R\n,,\nA = accountable,,\n")]
    [InlineData("Task,R,A,C,I\nPay wages,CFO,CFO,CIO,\nBuy servers,CIO,CIO,,CFO\n")]
    [InlineData("Task,Responsible,Accountable,Consulted,Informed\nPay wages,CFO,cfo,CIO,-\nBuy servers,CIO,CIO,n/a,CFO\n")]
    [InlineData("Task,Approves,Lead,Reviewer,Informed\nPay wages,CFO,CFO,CIO,\nBuy servers,CIO,CIO,,CFO\n")]
    [InlineData("Aufgabe,Durchf\u00fchrung,Verantwortlich,Beratung,Information\nPay wages,CFO,CFO,CIO,\nBuy servers,CIO,CIO,,CFO\n")]
    [InlineData(",Pay wages,Buy servers\nR,CFO,CIO\nA,CFO,CIO\nC,CIO,\nI,,CFO\n")]
    [InlineData("Task,Money,Machines\n,CFO,CIO\nPay wages,A/R,C\nBuy servers,I,A/R\n")]
    [InlineData("Task,CFO,CIO\n,person one,person two\nPay wages,A/R,C\nBuy servers,I,A/R\n")]
    [InlineData("Task,CFO,CIO\nPay wages,A/R,C\nTask,CFO,CIO\nBuy servers,I,A/R\nTotal,2,2\n")]
    [InlineData("T\u00e2che,CFO,CIO\nPay wages,responsable et r\u00e9alisateur,consult\u00e9\nBuy servers,inform\u00e9,responsable/r\u00e9alisateur\n")]
    [InlineData("Aufgabe,CFO,CIO\nPay wages,V/D,B\nBuy servers,I,V/D\n,,\nV = Verantwortlich,,\nD = Durchf\u00fchrung,,\nB = Beratung,,\n")]
    [InlineData("Task,Role,RACI\nPay wages,CFO,A/R\nPay wages,CIO,C\nBuy servers,CFO,I\nBuy servers,CIO,A/R\n")]
    [InlineData("Our duties,,,\nActivity,Who,Code,Note\nPay wages,CFO,A,\nPay wages,CFO,R,monthly\n,CIO,C,\nBuy servers,CIO,A,\n,CIO,R,\n,CFO,I,\n,,,\nA = accountable,,,\n")]
    [InlineData("Position,Aufgabe,Beteiligung\nCFO,Pay wages,verantwortlich/durchf\u00fchrend\nCFO,Buy servers,informiert\nCIO,Pay wages,konsultiert\nCIO,Buy servers,verantwortlich/durchf\u00fchrend\n")]
    [InlineData("Role,Accountable for,Responsible for,Consulted on,Informed about\nCFO,Pay wages,Pay wages,,Buy servers\nCIO,Buy servers,Buy servers,Pay wages,\n")]
    [InlineData("Position,Accountable,Responsible,Consulted,Informed\nCFO,Pay wages,Pay wages,,Buy servers\nCIO,Buy servers,buy servers,Pay wages,\n")]
    [InlineData("Task,RACI,Role\nPay wages,AR,CFO\nBuy servers,AR,CIO\nPay wages,C,CIO\nBuy servers,I,CFO\n")]
    public void The_same_small_matrix_in_many_spellings(string text)
    {
        var read = MatrixFile.Read(text);

        Assert.Equal(Small.Order(), read.Cells.Order());
        Assert.Equal(["CFO", "CIO"], read.Roles.Order());
        Assert.Empty(read.Problems);
        Assert.All(read.Facts.Areas, area => Assert.True(area.Required));
        Assert.InRange(MatrixFile.Certainty(text), 60, 100);
    }

    /// <summary>Words that are titles and headers elsewhere say what they say in the cells of a matrix.</summary>
    [Fact]
    public void In_a_matrix_a_lead_leads_and_a_reviewer_is_consulted()
    {
        var read = MatrixFile.Read("Task,CFO,CIO,COO\nPay wages,Accountable,Lead,reviewer\nBuy servers,Lead,A,I\nSell,A,R,C\nMove,I,Odd,Lead\n");

        Assert.Equal(
            ["Buy servers: CFO R", "Buy servers: CIO A", "Buy servers: COO I", "Move: CFO I", "Move: COO R", "Pay wages: CFO A", "Pay wages: CIO R", "Pay wages: COO C", "Sell: CFO A", "Sell: CIO R", "Sell: COO C"],
            read.Cells.Order());
        Assert.Contains("'ODD'", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Task,R,A,C,I\nPay wages,CFO,CFO,CIO,All\nBuy servers,CIO,CIO,,Everyone\nMove,COO,COO,,\n")]
    [InlineData("Task,R,A,C,I\nMove,COO,COO,,\nPay wages,CFO,CFO,CIO,\"CIO, alle anderen\"\nBuy servers,CIO,CIO,,all\n")]
    [InlineData("Task,Role,RACI\nPay wages,CFO,A/R\nPay wages,CIO,C\nPay wages,Tous,I\nBuy servers,CIO,A/R\nBuy servers,Todos,I\nMove,COO,A/R\n")]
    [InlineData("Task,CFO,CIO,COO,All\nPay wages,A/R,C,,I\nBuy servers,,A/R,,I\nMove,,,A/R,\n")]
    [InlineData("Role,Pay wages,Buy servers,Move\nCFO,A/R,,\nCIO,C,A/R,\nCOO,,,A/R\nEveryone,I,I,\n")]
    public void A_word_for_all_is_no_role_and_means_whoever_is_not_named_besides(string text)
    {
        var read = MatrixFile.Read(text);

        Assert.Equal(["CFO", "CIO", "COO"], read.Roles.Order());
        Assert.Equal(
            ["Buy servers: CFO I", "Buy servers: CIO A/R", "Buy servers: COO I", "Move: COO A/R", "Pay wages: CFO A/R", "Pay wages: COO I"],
            read.Cells.Where(cell => !cell.StartsWith("Pay wages: CIO", StringComparison.Ordinal)).Order());
        Assert.Contains("(2 cells)", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Task,Input,Responsible,Accountable\nPay wages,time sheets,CIO,CFO\nBuy servers,orders,CIO,CFO\n")]
    [InlineData("Task,Responsible,Accountable,Review\nPay wages,CIO,CFO,monthly\nBuy servers,CIO,CFO,yearly\n")]
    public void A_column_below_which_no_roles_stand_is_no_letter(string text) =>
        Assert.Equal(["CFO", "CIO"], MatrixFile.Read(text).Roles.Order());

    [Fact]
    public void What_is_said_of_all_of_thousands_in_thousands_of_rows_is_passed_over()
    {
        var rows = Enumerable.Range(0, 1_100).Select(row => FormattableString.Invariant($"Task {row},Role {row},,,All\n"));
        var read = MatrixFile.Read("Task,R,A,C,I\n" + string.Concat(rows));

        Assert.Equal(1_100, read.Facts.Responsibilities.Count);
        Assert.Contains(read.Problems, problem => problem.Kind == ProblemKind.LimitExceeded);
    }

    [Theory]
    [InlineData("Aufgabe,CFO,CIO\nPay wages,verantwortlich,informiert\nBuy servers,informiert,verantwortlich\n", "R")]
    [InlineData("Aufgabe,CFO,CIO\nPay wages,verantwortlich,durchf\u00fchrend\nBuy servers,durchf\u00fchrend,verantwortlich\n", "A")]
    [InlineData("Aufgabe,CFO,CIO\nPay wages,verantwortlich,rechenschaftspflichtig\nBuy servers,rechenschaftspflichtig,verantwortlich\n", "R")]
    public void Who_is_verantwortlich_answers_only_where_others_do_the_work(string text, string letter)
    {
        var cells = MatrixFile.Read(text).Cells;
        Assert.Contains($"Pay wages: CFO {letter}", cells);
        Assert.Contains($"Buy servers: CIO {letter}", cells);
    }

    [Theory]
    [InlineData("Task,CFO,CIO\nMoney,,\nPay wages,A/R,C\nMachines,,\nBuy servers,I,A/R\n")]
    [InlineData("Task,CFO,CIO\nMoney,Money,Money\nPay wages,A/R,C\nMachines,Machines,Machines\nBuy servers,I,A/R\n")]
    [InlineData("Area,Task,CFO,CIO\nMoney,Pay wages,A/R,C\nMachines,Buy servers,I,A/R\n")]
    [InlineData("Phase,Step,CFO,CIO\nMoney,Pay wages,A/R,C\nMachines,Buy servers,I,A/R\n")]
    [InlineData(",Money,Machines\nRole,Pay wages,Buy servers\nCFO,A/R,I\nCIO,C,A/R\n")]
    [InlineData("Task,R,A,C,I\nMoney,,,,\nPay wages,CFO,CFO,CIO,\nMachines,,,,\nBuy servers,CIO,CIO,,CFO\n")]
    [InlineData("Area,Task,Role,RACI\nMoney,Pay wages,CFO,A/R\n,,CIO,C\nMachines,Buy servers,CFO,I\n,,CIO,A/R\n")]
    public void Headings_and_categories_are_the_areas_around(string text)
    {
        var read = MatrixFile.Read(text);

        Assert.Equal(["Machines", "Machines > Buy servers", "Money", "Money > Pay wages"], read.Areas.Order());
        Assert.Equal(["Machines > Buy servers: CFO I", "Machines > Buy servers: CIO A/R", "Money > Pay wages: CFO A/R", "Money > Pay wages: CIO C"], read.Cells.Order());
        Assert.Equal([("Machines", false), ("Money", false)], read.Facts.Areas.Where(area => area.Parent is null).Select(area => (area.Id, area.Required!.Value)).Order());
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("Nr.,Task,Head of Ops,Data Team\n1,Pay wages,A,R\n7,Support,Accountable*,.\n9,Owner,.,R\n")]
    [InlineData("Phase,Money,,,Machines\nRole,Pay wages,Run drills,Support,Support\nHead of Ops,A|R,-,A,AR\nData Team,-,A|R,-,A\n")]
    public void Activities_that_are_called_as_letters_are_activities(string text)
    {
        var read = MatrixFile.Read(text);

        Assert.Equal(["Data Team", "Head of Ops"], read.Roles.Order());
        Assert.Contains(read.Areas, area => area.EndsWith("Support", StringComparison.Ordinal));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Headings_with_numbers_say_how_deep_they_are() => Assert.Equal(
        ["1 IT", "1 IT > 1.1 Run", "1 IT > 1.1 Run > Patch", "1 IT > 1.2 Build", "1 IT > 1.2 Build > Code", "2 HR", "2 HR > Hire"],
        MatrixFile.Read("Task,CIO\n1 IT,\n1.1 Run,\nPatch,A\n1.2 Build,\nCode,A\n2 HR,\nHire,A\n").Areas);

    [Fact]
    public void Two_headings_on_end_begin_anew() => Assert.Equal(
        ["Works", "Works > Run", "Works > Run > Patch", "Staff", "Staff > Find", "Staff > Find > Hire", "Staff > Keep", "Staff > Keep > Pay"],
        MatrixFile.Read("Task,CIO\nWorks,\nRun,\nPatch,A\nStaff,\nFind,\nHire,A\nKeep,\nPay,A\n").Areas);

    [Fact]
    public void One_name_under_two_headings_is_two_areas()
    {
        var read = MatrixFile.Read("Task,CIO\nServers,\nPatch,A\nLaptops,\nPatch,R\n");

        Assert.Equal(["Servers", "Servers / Patch", "Laptops", "Laptops / Patch"], read.Facts.Areas.Select(area => area.Id));
        Assert.Equal(["Patch", "Patch"], read.Facts.Areas.Where(area => area.Parent is not null).Select(area => area.Name));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void One_role_under_two_departments_is_two_positions() => Assert.Equal(
        ["Run / Manager", "Run / Analyst", "Build / Manager", "Build / Analyst"],
        MatrixFile.Read(",Run,,Build,\nTask,Manager,Analyst,Manager,Analyst\nPatch,A,R,I,I\nCode,I,I,A,R\n").Roles);

    [Fact]
    public void A_second_matrix_below_has_roles_of_its_own() => Assert.Equal(
        ["Patch: CIO A", "Patch: CTO R", "Hire: CFO A", "Hire: COO R"],
        MatrixFile.Read("Task,CIO,CTO\nPatch,A,R\n,,\nTask,CFO,COO\nHire,A,R\n").Cells);

    [Fact]
    public void Labels_that_are_no_ids_are_made_ones() => Assert.Equal(
        ["Patch servers, all (two sites)", "Run drills"],
        MatrixFile.Read("Task,CIO\n\"Patch servers; all\n(two sites)\",A\n**Run  drills**,R\n").Facts.Areas.Select(area => area.Id));

    [Fact]
    public void Names_in_a_cell_are_parted_where_each_is_a_role() => Assert.Equal(
        ["Patch: Research and Development R", "Patch: CIO A", "Patch: CTO A", "Patch: Admins C", "Patch: Auditors C", "Drill: Admins R", "Drill: CIO A", "Drill: CTO C"],
        MatrixFile.Read("Task,R,A,C\nPatch,Research and Development,CIO & CTO,\"Admins, Auditors\"\nDrill,Admins (night shift),CIO,CTO\n").Cells);

    [Theory]
    [InlineData("a,CIO\nx,A/Q", ProblemKind.InvalidValue, 2, "CIO", 1)]
    [InlineData("a,CIO\nx,A\nx,R", ProblemKind.DuplicateId, 3, "a", 1)]
    [InlineData("a,CIO,CIO\nx,A,R", ProblemKind.DuplicateId, 1, "CIO", 1)]
    [InlineData("a,CIO\nx,A\n,A", ProblemKind.UnreadableRow, 3, null, 1)]
    [InlineData("a,CIO,\nx,A,R", ProblemKind.UnreadableRow, 1, "C", 1)]
    public void Says_where_a_matrix_is_wrong_and_goes_on(string text, ProblemKind kind, int row, string? column, int responsibilities)
    {
        var read = MatrixFile.Read(text);
        var problem = Assert.Single(read.Problems, problem => problem.Level == ProblemLevel.Error);

        Assert.Equal((kind, row, column), (problem.Kind, problem.Place!.Row, problem.Place.Column));
        Assert.Equal(responsibilities, read.Facts.Responsibilities.Count);
    }

    [Fact]
    public void An_unknown_letter_is_named_once_and_its_rows_are_not_said_to_lack_anybody()
    {
        var read = MatrixFile.Read("Task,CIO,CTO\nPatch,A,V\nDrill,v,R\nHire,A,R\n");
        var problem = Assert.Single(read.Problems);

        Assert.Equal((ProblemKind.InvalidValue, 2, "CTO"), (problem.Kind, problem.Place!.Row, problem.Place.Column));
        Assert.Contains("'V'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("2 cells", problem.Message, StringComparison.Ordinal);
        Assert.Equal([false, false, true], read.Facts.Areas.Select(area => area.Required!.Value));
        Assert.Equal(4, read.Facts.Responsibilities.Count);
    }

    [Fact]
    public void Crosses_mean_taking_part_and_a_matrix_without_owners_lacks_none()
    {
        var read = MatrixFile.Read("Duty,CIO,CTO\nPatch,x,\nDrill,,X\n");

        Assert.All(read.Facts.Responsibilities, fact => Assert.Equal(Involvement.Supports, fact.Involvement));
        Assert.All(read.Facts.Areas, area => Assert.False(area.Required));
        Assert.Equal([ProblemKind.Guessed, ProblemKind.Guessed], read.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Places_in_a_matrix_on_its_side_are_those_of_the_file()
    {
        var problem = Assert.Single(MatrixFile.Read("Role,Patch,Drill\nCIO,A,R\nCTO,V,A\n").Problems);
        Assert.Equal((3, "Patch"), (problem.Place!.Row, problem.Place.Column));
    }

    [Fact]
    public void The_account_says_what_each_column_was_taken_for()
    {
        var account = MatrixFile.Read("Duties,,,,\nNo.,Phase,Task,CIO,Remarks\n1,Run,Patch,A,now\n2,Run,Drill,A,\n").Account;

        Assert.Equal(2, account.HeaderRow);
        Assert.Equal(["the number of the row", "a group of activities", "the activity", "a role", null], account.Columns.Select(column => column.Meaning));
    }

    [Theory]
    [InlineData("Name,Title,Manager\nperson-1,CEO,\nperson-2,CIO,person-1\n")]
    [InlineData("Feature,Basic,Plus\nBackup,x,x\nSupport,,x\n")]
    [InlineData("Month,Sales,Costs\nMay,3,4\nJune,5,6\n")]
    [InlineData("a plan,I think\nis,so\n")]
    [InlineData("Student,Q1,Q2,Q3\nno. 1,A,B,D\nno. 2,C,A,B\nno. 3,B,B,D\n")]
    [InlineData("Pupil,Maths,French,Art\nno. 1,A,B,C\nno. 2,B,C,A\nno. 3,C,C,B\n")]
    [InlineData("Size,Time\n10,1 s\n100,9 s\n")]
    [InlineData("Name,Grade\nperson-1,A\nperson-2,C\n")]
    public void Other_tables_are_no_matrix(string text) => Assert.InRange(MatrixFile.Certainty(text), 0, 30);

    [Fact]
    public void A_list_without_a_role_or_an_activity_in_a_row_says_so()
    {
        var read = MatrixFile.Read("Task,Role,RACI\n,CEO,A\nPay wages,CFO,A\nPay wages,,R\nBuy servers,CIO,A\n");
        Assert.Equal(["Buy servers: CIO A", "Pay wages: CFO A"], read.Cells.Order());
        Assert.Equal([2, 4], read.Problems.Select(problem => problem.Place!.Row!.Value).Order());
    }

    [Theory]
    [InlineData("Name,Role,Band\nPat,Analyst,C\nSam,Analyst,C\nKim,Director,A\n")]
    [InlineData("Task,Owner,Risk\nPay wages,CFO,high\nBuy servers,CIO,low\n")]
    public void A_list_of_people_or_of_tasks_is_no_matrix(string text) => Assert.InRange(MatrixFile.Certainty(text), 0, 60);
}
