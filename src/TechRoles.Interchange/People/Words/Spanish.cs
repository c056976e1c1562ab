namespace TechRoles.Interchange;

/// <summary>Spanish.</summary>
internal static class Spanish
{
    public static SourceLanguage Words { get; } = new()
    {
        Headers =
        [
            (PersonField.PositionId,
                ["id puesto", "código de puesto", "número de puesto", "código del puesto", "id de posición", "id del puesto", "id posición",
                    "código de posición"]),
            (PersonField.Id, ["identificador", "código", "número"]),
            (PersonField.PersonId,
                ["legajo", "número de empleado", "nº legajo", "nº de legajo", "nº de empleado", "nº empleado", "n.º de empleado",
                    "id empleado", "id de empleado",
                    "código de empleado",
                "código empleado", "documento", "cédula", "dni", "número de legajo", "matrícula", "no. de empleado", "no. empleado",
                "id trabajador", "número de nómina", "rut"]),
            (PersonField.Name,
                ["nombre completo", "nombre y apellidos", "nombre y apellido", "apellidos y nombre", "apellido y nombre", "empleado",
                    "trabajador", "colaborador",
                "titular", "ocupante", "nombre del titular", "nombre del trabajador", "nombre del colaborador", "nombre",
                "nombre del empleado", "persona", "nombres y apellidos"]),
            (PersonField.FirstName, ["nombre de pila", "nombres", "primer nombre"]),
            (PersonField.LastName, ["apellidos", "apellido", "primer apellido"]),
            (PersonField.Mail, ["correo", "correo electrónico", "e-mail", "dirección de correo", "correo corporativo"]),
            (PersonField.UserName, ["usuario", "nombre de usuario"]),
            (PersonField.Title,
                ["nombre del puesto", "nombre del cargo", "título del puesto", "denominación del puesto", "cargo", "puesto",
                    "puesto de trabajo", "posición",
                "título", "función", "ocupación", "rol", "denominación"]),
            (PersonField.ManagerPositionId, ["puesto superior", "puesto al que reporta", "puesto del jefe", "id puesto superior"]),
            (PersonField.Manager,
                ["jefe", "jefe directo", "jefe inmediato", "jefa", "superior", "superior directo", "superior inmediato", "supervisor",
                    "supervisor directo", "reporta a",
                "responsable", "responsable directo", "depende de", "dependencia jerárquica", "gerente directo", "líder", "jefatura",
                "jefatura directa", "superior jerárquico", "manager"]),
            (PersonField.ManagerPersonId,
                ["legajo del jefe", "documento del jefe", "id jefe", "id del jefe", "legajo jefe", "número de empleado del jefe",
                    "código del jefe", "cédula del jefe"]),
            (PersonField.ManagerMail, ["correo del jefe", "correo jefe"]),
            (PersonField.ManagerName, ["nombre del jefe", "nombre jefe", "nombre del supervisor", "nombre del superior"]),
            (PersonField.DottedTo,
                ["jefe funcional", "responsable funcional", "dependencia funcional", "superior funcional", "reporte funcional",
                    "supervisor funcional"]),
            (PersonField.Unit, ["departamento", "área", "unidad", "gerencia", "equipo", "división", "sector", "dirección", "sección"]),
            (PersonField.Grade, ["grado", "nivel", "categoría", "escalafón", "banda"]),
            (PersonField.Status, ["estado", "estatus", "situación", "estado del empleado", "situación laboral", "activo"]),
            (PersonField.Share, ["jornada", "dedicación", "porcentaje", "etc"]),
            (PersonField.From,
                ["fecha efectiva", "desde", "fecha de inicio", "vigente desde", "fecha inicio", "fecha desde", "vigencia desde",
                    "fecha de vigencia"]),
            (PersonField.To,
                ["hasta", "fecha de fin", "vigente hasta", "fecha fin", "fecha hasta", "fecha de baja", "fecha de egreso",
                    "fecha de salida", "vigencia hasta"]),
        ],
        Manager = ["jefe", "jefa", "supervisor", "superior", "responsable", "gerente", "jefatura", "reporta"],
        Dotted = ["funcional", "secundario", "matricial", "segundo"],
        Number = ["id", "número", "código", "legajo", "documento", "nº"],
        Person = ["empleado", "trabajador", "legajo", "documento", "colaborador"],
        Position = ["puesto", "posición", "cargo"],
        Other = ["desde", "teléfono", "departamento", "nivel", "fecha", "proyecto", "rrhh", "anterior", "recursos"],
        Vacant =
        [
            "sin titular", "congelada", "congelado", "contratación en curso", "en proceso de contratación",
            "vacante", "puesto vacante", "por cubrir", "a cubrir", "sin cubrir", "por definir", "por contratar", "por asignar", "libre",
            "abierto", "puesto abierto", "en búsqueda",
            "en selección", "sin asignar", "por nombrar", "en proceso de selección", "desocupado", "no cubierto", "plaza vacante",
            "a contratar", "por designar", "pendiente de contratación", "posición abierta",
        ],
        BesideVacant =
        [
            "puesto", "plaza", "cargo", "posición", "actualmente", "aún", "todavía", "está", "temporalmente",
        ],
        Nobody = ["ninguno", "ninguna", "nadie", "no aplica", "sin jefe", "no tiene", "sin superior"],
        Left =
        [
            "baja", "de baja", "dado de baja", "inactivo", "inactiva", "despedido", "despedida", "exempleado", "ex empleado", "cesado",
            "cesada", "jubilado", "jubilada", "retirado",
            "retirada", "fallecido", "desvinculado", "desvinculada", "renunció", "renuncia", "egresado", "finalizado", "antiguo",
            "jubilación", "desactivado",
        ],
        Holds =
        [
            "activo", "activa", "alta", "ocupado", "cubierto", "en licencia", "licencia", "de permiso", "permiso", "excedencia",
            "en excedencia", "suspendido", "suspendida", "vacaciones",
            "baja médica", "baja por maternidad", "licencia de maternidad", "baja maternal", "incapacidad temporal", "tiempo completo",
            "medio tiempo", "indefinido", "temporal", "en prueba", "vigente", "sí",
        ],
        Footers =
        [
            "total", "total general", "subtotal", "suma", "cantidad", "confidencial", "estrictamente confidencial", "impreso",
            "impreso por", "página", "generado", "fuente", "nota",
            "leyenda", "uso interno", "fin del informe", "número de empleados", "plantilla total", "elaborado por",
        ],
        Levels = ["nivel"],
        Depths = ["nivel", "nivel jerárquico", "profundidad"],
        Acting = ["interino", "interina", "en funciones", "encargado", "encargada", "a. i."],
        Titles =
        [
            "director", "directora", "jefe", "jefa", "gerente", "presidente", "presidenta", "ingeniero", "ingeniera", "arquitecto",
            "analista", "asistente", "coordinador", "coordinadora", "responsable", "desarrollador", "consultor", "secretario",
        ],
        Eliminated = ["suprimido", "suprimida", "eliminado", "amortizado", "cerrado"],
        OpenEnds = ["presente", "actual", "actualidad", "indefinido", "hoy", "vigente"],
        VacantBeginnings = ["vacante"],
        Joining = ["de", "del", "la"],
        Describing = [],
        OfWhom = [],
        PartsOfPerson = [],
        Mail = ["correo"],
        ManagerTitles = [],
        Months = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
        BesideDates = ["de", "del"],
        FirstDays = [],
    };
}
