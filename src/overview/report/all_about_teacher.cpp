#include "overview/report/all_about_teacher.h"

#include "overview/bin.h"
#include "overview/move_shelf.h"
#include "overview/report/names_in_text.h"

#include <algorithm>
#include <set>

namespace alongside {
namespace {

NamesInText namesOfOthers(const Tables& tables, const Teacher& teacher) {
    NamesInText names;
    for (const auto& each : tables.teachers.everything())
        if (each.id != teacher.id)
            names.add(each);
    names.remove(teacher);
    return names;
}

// All that a notebook may have kept of it, in any language, and what the form keeps for an answer that was picked.
std::set<std::string> textsOf(const ProgramWords& program) {
    std::set<std::string> texts;
    for (const auto& move : program.moves) {
        texts.insert(move.words);
        for (const auto& other : move.elsewhere)
            texts.insert(other.words);
    }
    for (const auto& item : program.items) {
        texts.insert(item.text);
        texts.insert(item.elsewhere.begin(), item.elsewhere.end());
    }
    for (const auto& prompt : program.prompts) {
        texts.insert(prompt.text);
        texts.insert(prompt.elsewhere.begin(), prompt.elsewhere.end());
    }
    for (const auto& section : program.agreement.sections)
        for (const auto& field : section.fields)
            for (const auto& option : field.options)
                texts.insert(option.value);
    return texts;
}

// Takes the names of others out of every word that somebody typed.
class Hiding {
public:
    Hiding(NamesInText names, std::string_view instead, std::set<std::string> fixed)
        : names_(std::move(names)), instead_(instead), fixed_(std::move(fixed)) {}

    void in(std::string& text) const {
        if (!fixed_.contains(text))
            text = names_.replacedIn(text, instead_);
    }
    void in(Contact& contact) const {
        for (auto* text : {&contact.place, &contact.sharedNote, &contact.privateNote})
            in(*text);
    }
    void in(NextStep& step) const {
        in(step.what);
        in(step.source);
    }
    void in(Win& win) const {
        in(win.what);
        in(win.toldHow);
    }
    void in(Cycle& cycle) const {
        in(cycle.goal);
        in(cycle.studentsWill);
        for (auto& phase : cycle.phases)
            in(phase.name);
    }
    void in(Checklist& checklist) const {
        in(checklist.note);
        for (auto& item : checklist.items) {
            in(item.text);
            in(item.note);
        }
    }
    void in(Reflection& page) const {
        in(page.prompt);
        in(page.text);
    }
    void in(ToolOfOne& tool) const { in(tool.name); }
    void in(Teacher& teacher) const {
        for (auto* text : {&teacher.pronouns, &teacher.role, &teacher.room, &teacher.planningPeriods, &teacher.feedback,
                           &teacher.channel, &teacher.quietHours})
            in(*text);
        for (auto* several : {&teacher.subjects, &teacher.grades})
            for (auto& text : *several)
                in(text);
    }
    void in(Agreement& agreement) const {
        for (auto& [_, answer] : agreement.answers) {
            if (auto* words = std::get_if<std::string>(&answer))
                in(*words);
            if (auto* several = std::get_if<std::vector<std::string>>(&answer))
                for (auto& words : *several)
                    in(words);
        }
        for (auto& each : agreement.acknowledgements)
            in(each.name);
    }

    template <class Record>
    std::vector<Record> out(std::vector<Record> records) const {
        for (auto& record : records)
            in(record);
        return records;
    }

private:
    NamesInText names_;
    std::string instead_;
    std::set<std::string> fixed_; // nobody typed it
};

std::vector<std::string> movesOf(const Tables& tables, const Contact& contact,
                                 const std::vector<LibraryMove>& builtIn) {
    std::vector<std::string> words;
    for (const auto id : contact.moves)
        if (const auto move = tables.moves.find(id))
            words.push_back(wordsInItsLanguage(*move, builtIn));
    return words;
}

std::vector<ToolOfOne> toolsWith(const Tables& tables, TeacherId teacher) {
    std::vector<ToolOfOne> used;
    for (const auto& tool : tables.tools.all())
        for (const auto& use : tool.uses)
            if (use.teacher == teacher)
                used.push_back({tool.name, use.since});
    return used;
}

void addContacts(AllAboutTeacher& all, const Tables& tables, const Hiding& hiding,
                 const std::vector<LibraryMove>& builtIn) {
    for (auto& contact : tables.contacts.withTeacher(all.teacher.id)) {
        all.privateNotes += contact.privateNote.empty() ? 0 : 1;
        if (all.privateText == PrivateText::StaysHere)
            contact.privateNote.clear();
        const auto others = static_cast<int>(contact.with.size()) - 1;
        contact.with = {all.teacher.id};
        hiding.in(contact);
        auto moves = movesOf(tables, contact, builtIn);
        all.contacts.push_back({std::move(contact), others, hiding.out(std::move(moves))});
    }
}

// What the coach remarked on the own practice is private as the notes are.
void addChecklists(AllAboutTeacher& all, const Tables& tables, const Hiding& hiding) {
    all.checklists = hiding.out(tables.checklists.ofTeacher(all.teacher.id));
    const auto keepBack = [&](std::string& remark) {
        all.remarks += remark.empty() ? 0 : 1;
        if (all.privateText == PrivateText::StaysHere)
            remark.clear();
    };
    for (auto& checklist : all.checklists) {
        keepBack(checklist.note);
        for (auto& item : checklist.items)
            keepBack(item.note);
    }
}

} // namespace

std::optional<AllAboutTeacher> allAbout(const Tables& tables, TeacherId id, PrivateText privateText,
                                        std::string_view colleague, const ProgramWords& program) {
    const auto teacher = tables.teachers.find(id);
    if (!teacher)
        return std::nullopt;
    const Hiding hiding(namesOfOthers(tables, *teacher), colleague, textsOf(program));
    AllAboutTeacher all;
    all.teacher = *teacher;
    all.privateText = privateText;
    hiding.in(all.teacher);
    for (const auto school : teacher->schools)
        if (const auto found = tables.schools.find(school))
            all.schools.push_back(found->name);
    all.agreements = hiding.out(tables.agreements.ofTeacher(id));
    all.cycles = hiding.out(tables.cycles.ofTeacher(id));
    addContacts(all, tables, hiding, program.moves);
    all.steps = hiding.out(tables.nextSteps.ofTeacher(id));
    std::stable_sort(all.steps.begin(), all.steps.end(),
                     [](const NextStep& a, const NextStep& b) { return a.madeOn > b.madeOn; });
    all.wins = hiding.out(tables.wins.ofTeacher(id));
    addChecklists(all, tables, hiding);
    all.pulses = tables.pulses.ofTeacher(id); // the teacher's own words, as they are
    all.tools = hiding.out(toolsWith(tables, id));
    const auto pages = tables.reflections.ofTeacher(id);
    all.pages = static_cast<int>(pages.size());
    if (privateText == PrivateText::GoesAlong)
        all.reflections = hiding.out(pages);
    all.lists = tables.rosterMarks.ofTeacher(id);
    for (const auto& entry : binOf(tables))
        all.inBin += static_cast<int>(std::count_if(entry.records.begin(), entry.records.end(), [&](const auto& each) {
            return std::find(each.teachers.begin(), each.teachers.end(), id) != each.teachers.end();
        }));
    all.left = tables.trail.newestFirst({id, {}});
    return all;
}

} // namespace alongside
