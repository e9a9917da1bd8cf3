#include "exchange/people/read_people.h"
#include "exchange/roster/roster_preview.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <fstream>

using namespace alongside;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

// A pasted list as the coach would have it: names and addresses of the rows that are not refused.
struct Pasting : OpenNotebook {
    RosterPreview preview(const std::string& text) {
        const auto people = readPeople({text, CsvEncoding::Utf8});
        if (const auto* list = std::get_if<PeopleList>(&people))
            return previewRoster(notebook.read(), list->rows, list->reading, time.today);
        REQUIRE(std::holds_alternative<CsvText>(people));
        const auto& plain = std::get<CsvText>(people).text;
        const auto table = readCsv(plain, guessSeparator(plain));
        REQUIRE_FALSE(table.refusal);
        return previewRoster(notebook.read(), table.rows, guessReading(table.rows), time.today);
    }
    Pairs teachers(const std::string& text) {
        Pairs pairs;
        for (const auto& row : preview(text).rows)
            if (!row.refusal)
                pairs.emplace_back(row.teacher.name, row.teacher.email);
        return pairs;
    }
    Pairs names(const std::string& text) {
        auto pairs = teachers(text);
        for (const auto& pair : pairs)
            CHECK(pair.second.empty());
        return pairs;
    }
};

const Pairs kBoth{{"Ana Ruiz", "ana@x.org"}, {"Ben Ito", "ben@x.org"}};
const Pairs kNames{{"Ana Ruiz", ""}, {"Ben Ito", ""}};

} // namespace

TEST_CASE_METHOD(Pasting, "addresses as a mail program copies them are people with their e-mail", "[people][paste]") {
    CHECK(teachers("Ana Ruiz <ana@x.org>, Ben Ito <ben@x.org>") == kBoth);
    CHECK(teachers("To: Ana Ruiz <ana@x.org>; Ben Ito <ben@x.org>;\n") == kBoth);
    CHECK(teachers("Ana Ruiz <ana@x.org>,\r\n\"Ben Ito\" <mailto:ben@x.org>\r\n") == kBoth);
    CHECK(teachers("Ruiz, Ana <ana@x.org>; Ito, Ben <ben@x.org>") == kBoth);
    CHECK(teachers("\"Ruiz, Ana\" <ana@x.org>, \"Ito, Ben\" <ben@x.org>") == kBoth);
    CHECK(teachers("Ana Ruiz ana@x.org\nBen Ito (ben@x.org)\n") == kBoth);
    CHECK(teachers("- Ana Ruiz <ana@x.org>\n- Ben Ito <ben@x.org>\n") == kBoth);
}

TEST_CASE_METHOD(Pasting, "an address without a name is refused at its place, the others come", "[people][paste]") {
    const auto rows = preview("Ana Ruiz <ana@x.org>,\nJosé Núñez <jose@x.org>, cara@x.org, <dan@x.org>").rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[1].teacher.name == "José Núñez");
    REQUIRE(rows[2].refusal);
    CHECK(rows[2].refusal->fault == RosterFault::NoName);
    CHECK(rows[2].refusal->place.line == 2);
    CHECK(rows[2].refusal->place.column == 26);
    CHECK(rows[3].refusal);
}

TEST_CASE_METHOD(Pasting, "a web page, a PDF, a picture and what is called a zip are no lists", "[people][hostile]") {
    TemporaryFolder folder;
    const auto faultOf = [&](const char* name, const char* begin) {
        std::ofstream(folder / name, std::ios::binary) << begin << "\nAna Ruiz\nBen Ito\n";
        const auto people = readPeople(folder / name);
        REQUIRE(std::holds_alternative<PeopleRefusal>(people));
        return std::get<PeopleFault>(std::get<PeopleRefusal>(people).fault);
    };
    CHECK(faultOf("a.csv", "\n<!DOCTYPE HTML>") == PeopleFault::WebPage);
    CHECK(faultOf("b.csv", "%PDF-1.7") == PeopleFault::Pdf);
    CHECK(faultOf("c.csv", "\x89PNG\r\n") == PeopleFault::Picture);
    CHECK(faultOf("d.ZIP", "not a zip") == PeopleFault::NoZip);
    CHECK(preview("Ana Ruiz\nonly@x.example\n").rows.at(1).refusal.has_value());
}

TEST_CASE_METHOD(Pasting, "what is no list of addresses stays a table", "[people][paste]") {
    for (const auto* text : {"Name,Email\nAna Ruiz,<ana@x.org>\n", "Ana Ruiz <ana@x.org> teaches math\nBen <ben@x.org>",
                             "Ana Ruiz <ana@x.org>\nBen Ito", "Ana Ruiz <ana>", "Ana <ana@x.org", "\xFF <ana@x.org>"})
        CHECK(std::holds_alternative<CsvText>(readPeople({text, CsvEncoding::Utf8})));
}

TEST_CASE_METHOD(Pasting, "bullets and numbers before the lines are no part of the names", "[people][paste]") {
    CHECK(names("- Ana Ruiz\n- Ben Ito\n") == kNames);
    CHECK(names("• Ana Ruiz\r\n\r\n• Ben Ito") == kNames);
    CHECK(names("1. Ana Ruiz\n2) Ben Ito") == kNames);
    CHECK(names("1.\tAna Ruiz\n2.\tBen Ito\n") == kNames);
    CHECK(names("Teachers\n * Ana Ruiz\n * Ben Ito\n") == kNames);
    CHECK(names("-Ana Ruiz\n-Ben Ito\n")[0].first == "-Ana Ruiz"); // no blank, so perhaps not a bullet
    CHECK(names("No\tName\n1.\tAna Ruiz\n2.\tBen Ito\n") == kNames);
}

TEST_CASE_METHOD(Pasting, "names with the last name first are turned, line by line or from a spreadsheet",
                 "[people][paste]") {
    CHECK(names("Ruiz, Ana\nIto, Ben\n") == kNames);
    CHECK(names("Name\tRoom\nRuiz, Ana\t12\nIto, Ben\t14\n") == kNames);
    CHECK(teachers("Ruiz, Ana, ana@x.org\nIto, Ben, ben@x.org\n") == kBoth);
    CHECK(names("Ana, Math\nBen, Art\n") == Pairs{{"Ana", ""}, {"Ben", ""}});
    CHECK(names("Ana Ruiz, Science\nBen Ito, Lunch\n") == kNames);
    CHECK(teachers("Ana Ruiz\tana@x.org\nBen Ito\tben@x.org\n") == kBoth);
}
