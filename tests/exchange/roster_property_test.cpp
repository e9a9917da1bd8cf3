#include "exchange/csv/csv_text.h"
#include "exchange/roster/bring_roster.h"
#include "support/open_notebook.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace alongside;

namespace {

constexpr int kListsARun = 40; // of which there are a hundred

// Pieces of which hostile lists are made: what separates, what quotes, what is no text, and what lists are about.
const std::vector<std::string>& pieces() {
    static const std::vector<std::string> list{",",
                                               ";",
                                               "\t",
                                               "\"",
                                               "\"\"",
                                               "\n",
                                               "\r\n",
                                               "\r",
                                               " ",
                                               "Ana",
                                               "Ruiz",
                                               "Ana ",
                                               "a@b.c",
                                               "A@B.C",
                                               "c@d.e",
                                               "1",
                                               "2",
                                               "é",
                                               "\xE9",
                                               "\xC3",
                                               "\xED\xA0\x80",
                                               std::string(1, '\0'),
                                               "\xFF\xFE",
                                               "\xEF\xBB\xBF",
                                               "Name",
                                               "Email",
                                               "ID",
                                               "Nombre",
                                               "Last",
                                               "School",
                                               "PK\x03\x04",
                                               "\u00A0",
                                               "\xF4\x90\x80\x80",
                                               "Subjects",
                                               std::string(210, 'x'),
                                               "|"};
    return list;
}

std::string hostileList() {
    const auto parts = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, pieces().size()));
    std::string text = *rc::gen::element<std::string>("", "Name,Email,ID\n", "Name;School\n", "First\tLast\tEmail\n");
    for (const auto part : parts)
        text += pieces()[part];
    return text;
}

std::string quoted(const std::string& text, char separator) {
    if (!text.empty() && text.find_first_of(std::string("\"\r\n ") + separator) == std::string::npos)
        return text;
    std::string whole = "\"";
    for (const char c : text)
        whole += c == '"' ? std::string("\"\"") : std::string(1, c);
    return whole + '"';
}

RosterPreview previewOf(const Notebook& notebook, const CsvTable& table) {
    return previewRoster(notebook.read(), table.rows, guessReading(table.rows), notebook.today());
}

void insistThatItDoesNoHarm(const Notebook& notebook, const std::string& bytes) {
    const auto text = decodeCsv(bytes).text;
    const auto table = readCsv(text, *rc::gen::element(',', ';', '\t', guessSeparator(text)));
    if (table.refusal) {
        const auto lines = std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
        RC_ASSERT(table.refusal->place.line <= static_cast<std::size_t>(lines) + 1);
        RC_ASSERT(table.refusal->place.column <= text.size() + 1);
    }
    for (const auto& row : previewOf(notebook, table).rows) {
        RC_ASSERT((row.state == RosterState::Refused) == row.refusal.has_value());
        RC_ASSERT(row.refusal || problemsIn(row.teacher).empty());
    }
}

} // namespace

TEST_CASE("no hostile list does harm: it is refused with a place, or what it brings is sound", "[roster][hostile]") {
    OpenNotebook open;
    CHECK(rc::check([&] {
        for (int i = 0; i < kListsARun; ++i)
            insistThatItDoesNoHarm(open.notebook, hostileList());
    }));
}

TEST_CASE("any list brought twice changes nothing the second time, and undo takes back the first",
          "[roster][hostile]") {
    TestTime time;
    const auto clock = clockOf(time);
    CHECK(rc::check([&] {
        const auto text = hostileList();
        const auto table = readCsv(text, guessSeparator(text));
        auto notebook = Notebook::inMemory(clock);
        const auto first = previewOf(notebook, table);
        bringRoster(notebook, first);
        RC_ASSERT(notebook.read().teachers.count() == first.count(RosterState::Added));
        const auto again = previewOf(notebook, table);
        RC_ASSERT_FALSE(again.bringsAnything());
        RC_ASSERT(again.count(RosterState::Refused) == first.count(RosterState::Refused));
        notebook.undo();
        RC_ASSERT(notebook.read().teachers.count() == 0);
        RC_ASSERT(notebook.read().schools.count() == 0);
    }));
}

TEST_CASE("what is written as a list is read as it was", "[csv][hostile]") {
    CHECK(rc::check([] {
        const char separator = *rc::gen::element(',', ';', '\t');
        const auto width = *rc::gen::inRange<std::size_t>(1, 5);
        const auto word =
            rc::gen::element<std::string>("", " ", "a", "Ruiz, Ana", "say \"hi\"", "two\nlines", "é;ü", "\t", "\"");
        const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::container<std::vector<std::string>>(width, word));
        const std::string end = *rc::gen::element<std::string>("\n", "\r\n", "\r");
        std::string text;
        for (const auto& row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                text += (i > 0 ? std::string(1, separator) : "") + quoted(row[i], separator);
            text += end;
        }
        const auto table = readCsv(text, separator);
        RC_ASSERT_FALSE(table.refusal);
        RC_ASSERT(table.rows.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t j = 0; j < width; ++j)
                RC_ASSERT(table.rows[i][j].text == rows[i][j]);
    }));
}
