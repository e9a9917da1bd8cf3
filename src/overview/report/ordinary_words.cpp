#include "overview/report/ordinary_words.h"

#include "domain/folded.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

// Each list is sorted.

constexpr auto kTitles = std::to_array<std::string_view>({"dr", "miss", "mr", "mrs", "ms", "mx", "prof", "sr", "sra"});

constexpr auto kParticles =
    std::to_array<std::string_view>({"de", "del", "den", "der", "la", "las", "los", "van", "von", "y"});

// What may be somebody's name stands here and not below: privacy goes first.
constexpr auto kCommonWords = std::to_array<std::string_view>(
    {"al",     "amber",  "an",      "angel",  "ano",    "april",  "art",    "august",  "banks",   "best",   "bill",
     "black",  "blanco", "block",   "blue",   "both",   "brook",  "brown",  "can",     "case",    "chance", "chase",
     "church", "como",   "cook",    "cruz",   "dawn",   "day",    "dias",   "do",      "don",     "dona",   "drew",
     "ella",   "en",     "english", "era",    "eve",    "faith",  "field",  "fields",  "flores",  "frank",  "good",
     "grace",  "grant",  "gray",    "green",  "ha",     "hall",   "han",    "hay",     "he",      "head",   "heath",
     "high",   "hill",   "home",    "hope",   "house",  "in",     "ivy",    "joy",     "june",    "just",   "king",
     "lane",   "last",   "le",      "les",    "little", "lo",     "long",   "love",    "luz",     "major",  "mar",
     "mark",   "mas",    "may",     "me",     "mi",     "monday", "my",     "más",     "ni",      "no",     "nos",
     "on",     "page",   "park",    "pat",    "paz",    "pero",   "person", "price",   "que",     "quinto", "reading",
     "reed",   "rich",   "rios",    "rosa",   "rose",   "sala",   "se",     "see",     "segundo", "ser",    "sharp",
     "short",  "si",     "sin",     "sky",    "so",     "sol",    "son",    "song",    "star",    "still",  "stone",
     "strong", "su",     "sue",     "summer", "sun",    "sí",     "ten",    "tercero", "ti",      "to",     "toda",
     "tu",     "tú",     "un",      "una",    "uno",    "we",     "west",   "white",   "will",    "win",    "wing",
     "wise",   "wood",   "woods",   "ya",     "yo",     "young"});

// Words that only hold a sentence together, and those of a school. Also those of kMarked, as they are typed in haste.
constexpr auto kOrdinaryWords =
    std::to_array<std::string_view>({"about",        "above",      "after",       "afternoon",  "again",
                                     "ahora",        "aide",       "all",         "alli",       "also",
                                     "alumna",       "alumnas",    "alumno",      "alumnos",    "and",
                                     "another",      "antes",      "any",         "anybody",    "anyone",
                                     "aqui",         "are",        "as",          "asistente",  "assistant",
                                     "at",           "aula",       "aunque",      "auxiliar",   "be",
                                     "because",      "been",       "before",      "behind",     "below",
                                     "between",      "building",   "but",         "by",         "cada",
                                     "ciencias",     "clase",      "clases",      "class",      "classes",
                                     "classroom",    "coach",      "colegio",     "con",        "counsellor",
                                     "counselor",    "cual",       "cuando",      "cuarta",     "cuarto",
                                     "curso",        "decimo",     "department",  "desde",      "despues",
                                     "dia",          "director",   "directora",   "docente",    "donde",
                                     "durante",      "during",     "each",        "education",  "eight",
                                     "eighth",       "el",         "elementary",  "eleven",     "eleventh",
                                     "ellas",        "ellos",      "entre",       "es",         "escuela",
                                     "ese",          "eso",        "esos",        "espanol",    "esta",
                                     "estas",        "este",       "esto",        "estos",      "estudiante",
                                     "estudiantes",  "every",      "everybody",   "everyone",   "few",
                                     "fifth",        "first",      "five",        "for",        "four",
                                     "fourth",       "friday",     "from",        "fue",        "get",
                                     "grade",        "grader",     "graders",     "grades",     "grado",
                                     "grados",       "group",      "groups",      "grupo",      "grupos",
                                     "gym",          "hacia",      "had",         "has",        "hasta",
                                     "have",         "her",        "here",        "him",        "his",
                                     "historia",     "history",    "homeroom",    "hour",       "how",
                                     "hoy",          "if",         "ingles",      "intern",     "into",
                                     "is",           "it",         "its",         "jefa",       "jefe",
                                     "kindergarten", "lab",        "leader",      "lectura",    "lengua",
                                     "lesson",       "lessons",    "librarian",   "library",    "like",
                                     "madam",        "maestra",    "maestras",    "maestro",    "maestros",
                                     "manana",       "many",       "matematicas", "math",       "mathematics",
                                     "maths",        "member",     "mes",         "middle",     "month",
                                     "more",         "morning",    "most",        "much",       "music",
                                     "musica",       "name",       "near",        "new",        "next",
                                     "nine",         "ninth",      "nosotros",    "not",        "now",
                                     "nueva",        "nuevas",     "nuevo",       "nuevos",     "number",
                                     "numbers",      "numero",     "octavo",      "of",         "off",
                                     "office",       "old",        "one",         "only",       "or",
                                     "other",        "otra",       "otras",       "otro",       "otros",
                                     "our",          "out",        "over",        "para",       "paraprofessional",
                                     "period",       "physical",   "por",         "porque",     "position",
                                     "preescolar",   "preschool",  "primaria",    "primary",    "primer",
                                     "primera",      "primero",    "principal",   "profe",      "profesor",
                                     "profesora",    "profesores", "pupil",       "pupils",     "quien",
                                     "replacement",  "room",       "rooms",       "salon",      "same",
                                     "school",       "schools",    "science",     "sciences",   "second",
                                     "secondary",    "section",    "segun",       "semana",     "senor",
                                     "senora",       "senorita",   "septimo",     "seven",      "seventh",
                                     "sexta",        "sexto",      "she",         "since",      "sir",
                                     "six",          "sixth",      "sobre",       "social",     "some",
                                     "somebody",     "someone",    "special",     "specialist", "staff",
                                     "student",      "students",   "studies",     "sub",        "substitute",
                                     "suplente",     "sustituta",  "sustituto",   "tambien",    "teacher",
                                     "teachers",     "team",       "teams",       "tenth",      "tercer",
                                     "term",         "than",       "that",        "the",        "their",
                                     "them",         "then",       "there",       "these",      "they",
                                     "third",        "this",       "those",       "three",      "through",
                                     "thursday",     "todas",      "todo",        "todos",      "trainee",
                                     "tuesday",      "tutor",      "tutora",      "twelfth",    "twelve",
                                     "two",          "unas",       "under",       "unknown",    "unos",
                                     "until",        "up",         "us",          "usted",      "ustedes",
                                     "vacancy",      "very",       "was",         "wednesday",  "week",
                                     "were",         "what",       "when",        "where",      "which",
                                     "while",        "who",        "whose",       "why",        "with",
                                     "without",      "would",      "year",        "years",      "yet",
                                     "you",          "your"});

// Those that are written with a mark; with one, no other word is ordinary.
constexpr auto kMarked = std::to_array<std::string_view>(
    {"alli",  "ano",     "aqui",  "cuando", "decimo", "dia",      "dias",        "dona",   "donde",
     "el",    "espanol", "esta",  "hacia",  "ingles", "manana",   "matematicas", "musica", "numero",
     "quien", "salon",   "segun", "senor",  "senora", "senorita", "septimo",     "tambien"});

template <class List>
constexpr bool isAmong(const List& list, std::string_view word) {
    return std::binary_search(list.begin(), list.end(), word);
}

static_assert(std::ranges::is_sorted(kTitles) && std::ranges::is_sorted(kParticles) &&
              std::ranges::is_sorted(kCommonWords) && std::ranges::is_sorted(kOrdinaryWords) &&
              std::ranges::is_sorted(kMarked));

bool isNumber(std::string_view word) {
    return word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool hasMark(std::string_view spelled) {
    return std::any_of(spelled.begin(), spelled.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) > 0x7F; });
}

} // namespace

bool isTitle(std::string_view word) {
    return isAmong(kTitles, word);
}

bool isParticle(std::string_view word) {
    return isAmong(kParticles, word);
}

bool isCommonWord(std::string_view spelled) {
    return isAmong(kCommonWords, spelled);
}

bool isOrdinaryWord(std::string_view spelled) {
    if (isNumber(spelled))
        return true;
    const auto word = folded(spelled);
    return hasMark(spelled) ? isAmong(kMarked, word) : isAmong(kOrdinaryWords, word);
}

} // namespace alongside
