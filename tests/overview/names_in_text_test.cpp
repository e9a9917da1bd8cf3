#include "overview/report/names_in_text.h"
#include "support/makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

NamesInText namesOf(const char* name, const char* called = "") {
    NamesInText names;
    names.add(aTeacher().named(name).but(&Teacher::preferredName, std::string(called)));
    return names;
}

} // namespace

TEST_CASE("a name is found whole, in part and as it is called, whatever case, accents and ending", "[report]") {
    const auto names = namesOf("José Núñez", "Pepe");
    for (const auto* text : {"José Núñez", "with NUÑEZ", "jose's room", "Pepe’s idea", "(nunez)", "a-pepe-b",
                             "jose.nunez@school.example"}) {
        INFO(text);
        CHECK(names.standIn(text));
    }
    for (const auto* text : {"", "Josefina", "peppers", "no se"}) {
        INFO(text);
        CHECK_FALSE(names.standIn(text));
    }
}

TEST_CASE("titles, particles and initials are nobody's name by themselves", "[report]") {
    const auto names = namesOf("Dr. Ana B. de la Cruz");
    CHECK(names.standIn("ask Cruz"));
    for (const auto* text : {"a plan de la clase", "Dr. Seuss", "plan B"}) {
        INFO(text);
        CHECK_FALSE(names.standIn(text));
    }
}

TEST_CASE("two letters are a name, and so are scripts without spaces", "[report]") {
    CHECK(namesOf("Bo Li").standIn("with Li"));
    CHECK(namesOf("王小明").standIn("我和王小明一起"));
    CHECK(namesOf("Анна Иванова").standIn("у ИВАНОВА есть план"));
}

TEST_CASE("a title counts where it is no title, a particle where it begins or ends a name", "[report]") {
    CHECK(namesOf("Van Nguyen").standIn("with Van"));
    CHECK(namesOf("Nguyen Van").standIn("with Van"));
    CHECK(namesOf("Lee Ms").standIn("with Ms"));
    CHECK(namesOf("La Toya Jones").standIn("La came"));
    CHECK_FALSE(namesOf("Anna van Dijk").standIn("the van came"));
}

TEST_CASE("a preferred name counts whole", "[report]") {
    CHECK(namesOf("Joan Ruiz", "J").standIn("with J."));
    CHECK(namesOf("Ana de la Cruz", "Den").standIn("with Den"));
    const auto several = namesOf("Ana Cruz", "Ana de Cruz");
    CHECK(several.standIn("with Cruz"));
    CHECK_FALSE(several.standIn("de"));
}

TEST_CASE("names in small letters are replaced, common words only in an address", "[report]") {
    auto names = namesOf("Ben Ito");
    names.add(aTeacher().named("Grace May"));
    CHECK(names.replacedIn("talked with ben", "a colleague") == "talked with a colleague");
    CHECK(names.replacedIn("to ben.ito@school.edu today", "a colleague") == "to a colleague@school.edu today");
    CHECK(names.replacedIn("a grace day we may take", "a colleague") == "a grace day we may take");
    CHECK(names.replacedIn("may ask\nmay@school.edu, may", "a colleague") == "may ask\na colleague@school.edu, may");
    CHECK(names.replacedIn("with Grace", "a colleague") == "with a colleague");
    CHECK(namesOf("Joan", "A").replacedIn("a plan with A.", "a colleague") == "a plan with a colleague.");
}

TEST_CASE("names are replaced, those beside each other once, and small common words are left", "[report]") {
    auto names = namesOf("Will Ruiz");
    names.add(aTeacher().named("Ana-Sofía Cole"));
    CHECK(names.replacedIn("I will ask Will Ruiz, Ana-Sofía Cole and WILL.", "a colleague") ==
          "I will ask a colleague, a colleague and a colleague.");
    CHECK(names.replacedIn("Will’s idea", "a colleague") == "a colleague’s idea");
    CHECK(names.replacedIn("Nobody here.\n", "a colleague") == "Nobody here.\n");
}

TEST_CASE("a part of a name that is the teacher's own as well stays", "[report]") {
    auto names = namesOf("Ana Cole");
    names.remove(aTeacher().named("Ana Ruiz"));
    CHECK(names.replacedIn("Ana and Cole", "a colleague") == "Ana and a colleague");
}

TEST_CASE("ordinary words of a name for somebody unknown name nobody by themselves, the name as a whole does",
          "[report]") {
    auto names = namesOf("New teacher for room 12");
    names.add(aTeacher().named("La nueva maestra de tercero"));
    names.add(aTeacher().named("Substitute – Ms. Okafor, Room 9"));
    for (const auto* text :
         {"In person, room 14", "In a room 14 it is her lesson", "New: twelve teachers, 12 tables, for all",
          "La clase de la maestra nueva, en tercero", "The new teacher", "room 12", "a substitute"}) {
        INFO(text);
        CHECK(names.replacedIn(text, "a colleague") == text);
        CHECK_FALSE(names.standIn(text));
        CHECK(names.wordsFoundIn(text).empty());
    }
    CHECK(names.replacedIn("the new teacher for room 12 came", "a colleague") == "the a colleague came");
    CHECK(names.replacedIn("New teacher – for\nRoom 12", "a colleague") == "a colleague");
    CHECK(names.replacedIn("with la nueva maestra de tercero", "a colleague") == "with a colleague");
    CHECK(names.replacedIn("Substitute – Ms. Okafor, Room 9; okafor", "a colleague") == "a colleague; a colleague");
    CHECK(names.standIn("NEW TEACHER FOR ROOM 12"));
}

TEST_CASE("every word of a name that is a person's names them, though it may be an ordinary word as well", "[report]") {
    for (const auto& [name, text] :
         std::initializer_list<std::pair<const char*, const char*>>{{"Anna New", "with New"},
                                                                    {"Segun Adeyemi", "Segun and I"},
                                                                    {"Alli Brown", "Alli was upset"},
                                                                    {"Mr Hoy", "Hoy told me"},
                                                                    {"T. Van", "Van told me"},
                                                                    {"Van Her", "Her idea"},
                                                                    {"Ana flores", "Ms Flores"},
                                                                    {"María de la luz Pérez", "Luz dijo"},
                                                                    {"Maria of the House", "the House"},
                                                                    {"Teacher", "the Teacher"},
                                                                    {"Nguyễn Thế Anh", "with Thế"}}) {
        INFO(name);
        CHECK(namesOf(name).standIn(text));
        CHECK(namesOf(name).replacedIn(text, "a colleague") != text);
    }
    CHECK(namesOf("Anna New").replacedIn("New asked for a new book", "a colleague") ==
          "a colleague asked for a new book");
    CHECK(namesOf("Ana Cruz", "New").standIn("with New"));
}

TEST_CASE("a name for somebody unknown is replaced whole, the longest that stands there", "[report]") {
    auto names = namesOf("New teacher");
    names.add(aTeacher().named("New teacher for room 12"));
    CHECK(names.replacedIn("New teacher for room 12; new teacher", "a colleague") == "a colleague; a colleague");
    names.remove(aTeacher().named("New teacher"));
    CHECK(names.replacedIn("I saw the new teacher", "a colleague") == "I saw the new teacher");
    CHECK(names.replacedIn("New teacher for room 12", "a colleague") == "a colleague");
}

TEST_CASE("a name that is a word of a contraction leaves it alone", "[report]") {
    CHECK(namesOf("Don Smith").replacedIn("I don't know what Don does", "a colleague") ==
          "I don't know what a colleague does");
}
