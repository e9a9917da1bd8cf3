#include "exchange/archive_export.h"
#include "exchange/tables/notebook_tables.h"
#include "support/canaries.h"
#include "support/command_line.h"
#include "support/losable_file.h"
#include "support/open_notebook.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

using namespace alongside;
using namespace alongside::making;

namespace {

std::string wholeFile(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string everyTable(const Tables& tables) {
    std::string all;
    for (const auto table :
         {NotebookTable::Teachers, NotebookTable::Meetings, NotebookTable::NextSteps, NotebookTable::Wins})
        all += tableText(tables, table);
    return all;
}

std::string archiveWithoutPrivate(const Notebook& notebook) {
    std::ostringstream out;
    exportArchive(notebook, Privacy::WithoutPrivate, out);
    return out.str();
}

// What the core itself words of each kind of document; empty where the front end does.
std::string wordsOf(DocumentKind document, const Notebook& notebook) {
    switch (document) {
    case DocumentKind::Table:
        return everyTable(notebook.read());
    case DocumentKind::TeachersTable:
        return tableText(notebook.read(), NotebookTable::Teachers);
    case DocumentKind::MeetingsTable:
        return tableText(notebook.read(), NotebookTable::Meetings);
    case DocumentKind::NextStepsTable:
        return tableText(notebook.read(), NotebookTable::NextSteps);
    case DocumentKind::WinsTable:
        return tableText(notebook.read(), NotebookTable::Wins);
    case DocumentKind::Archive:
        return archiveWithoutPrivate(notebook);
    case DocumentKind::Summary:
    case DocumentKind::Agreement:
    case DocumentKind::PrincipalReport:
    case DocumentKind::MyMonth:
    case DocumentKind::AllAboutTeacher:
    case DocumentKind::Calendar:
    case DocumentKind::CalendarWithNames:
    case DocumentKind::Checklist:
    case DocumentKind::Dashboard:
    case DocumentKind::PulseSheet:
    case DocumentKind::Win:
    case DocumentKind::RecoverySheet:
    case DocumentKind::Day:
        break;
    }
    return {};
}

struct Guarded {
    LosableFile place;
    TestTime time;
    Notebook notebook = place.create(clockOf(time));
    Planted planted = plantCanaries(notebook);
};

} // namespace

TEST_CASE_METHOD(Guarded, "tables and archives hold of every field exactly what is theirs, and nothing private",
                 "[canary]") {
    for (const auto document : everyValueOf<DocumentKind>()) {
        const auto words = wordsOf(document, notebook);
        for (const auto& canary : planted.canaries) {
            INFO(wordOf(document) << ": " << canary.field);
            if (!words.empty())
                CHECK((words.find(canary.words) != std::string::npos) == canary.leavesIn.contains(document));
        }
    }
}

TEST_CASE_METHOD(Guarded, "with what is private an archive holds every field but the drafts", "[canary]") {
    std::ostringstream out;
    exportArchive(notebook, Privacy::WithPrivate, out);
    for (const auto& canary : planted.canaries) {
        INFO(canary.field);
        const bool isDraft = canary.field.starts_with("draft");
        CHECK((out.str().find(canary.words) == std::string::npos) == isDraft);
    }
}

TEST_CASE_METHOD(Guarded, "neither the lock beside a notebook nor the line of the trail holds a word of it",
                 "[canary]") {
    notebook.addToTrail({DocumentKind::Summary, WayOut::Copied, {planted.teacher}}, std::string(64, 'a'));
    for (const auto& entry : std::filesystem::directory_iterator(place.folder.path()))
        if (entry.path() != place.file) {
            INFO(entry.path());
            CHECK(wholeFile(entry.path()).find("canary") == std::string::npos);
        }
    const auto line = notebook.read().trail.newestFirst().at(0);
    CHECK(line.sha256.find("canary") == std::string::npos);
    CHECK(line.what.about == std::vector{planted.teacher});
}

TEST_CASE_METHOD(Guarded, "the command line says nothing private unless it is asked to", "[canary]") {
    { const auto closed = std::move(notebook); }
    for (const auto* command : {"export ", "check ", "trust "}) {
        const auto ran = runCli(command + place.file.string());
        INFO(command << ran.err);
        CHECK(ran.code == 0);
        for (const auto& canary : planted.canaries)
            if (canary.leavesIn.empty()) {
                INFO(canary.field);
                CHECK((ran.out + ran.err).find(canary.words) == std::string::npos);
            }
    }
}
