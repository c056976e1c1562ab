module TechRoles.FSharpSample.Program

open System.IO
open TechRoles.Analysis
open TechRoles.Changes
open TechRoles.Charts
open TechRoles.Facts
open TechRoles.Sessions

let facts =
    ChartFacts.From [
        PositionFact("ceo", Title = "CEO")
        PositionFact("cio", Title = "CIO", ReportsTo = "ceo")
        PositionFact("cto", Title = "CTO", ReportsTo = "ceo")
        ResponsibilityFact("network", Involvement.Accountable, Position = "cio")
        ResponsibilityFact("network", Involvement.Accountable, Position = "cto")
    ]

/// What is found in the chart, in two languages, and what a change would do to it.
let run (output: TextWriter) =
    match OrgChart.Create(facts).TryGet() with
    | true, chart, _ ->
        for finding in OrgAnalyser().Analyse(chart).Findings do
            output.WriteLine $"{finding}"
            output.WriteLine(finding.Details().Message.Format Language.German)
        let session = OrgAnalyser().Open chart
        match session.Apply(WithdrawResponsibility("network", Position = "cto")).TryGet() with
        | true, delta, _ -> output.WriteLine $"{delta}"
        | _, _, rejected -> output.WriteLine $"{rejected}"
    | _, _, invalid -> for problem in invalid.Problems do output.WriteLine $"{problem}"

[<EntryPoint>]
let main _ =
    run stdout
    0
