// What any .NET program takes to start and to end: the measure for the start of the techroles command.
return 0;
