#pragma once

#include "domain/problem.h"
#include "exchange/draft_json.h"
#include "shared/field_rows.h"
#include "shared/problem_label.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/wording/problem_words.h"

#include <QLineEdit>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace alongside {

// The lines of a record, each for one member of it. A line that cannot be stored says why and keeps what was typed,
// while the others are.
template <class Record, class Field>
class TextLines {
public:
    using Check = std::function<Problems<Field>(const Record&)>;

    // Whose line it is, under a name that no translation changes.
    struct Member {
        std::string name;
        std::string Record::*member;
        Field field;
    };

    explicit TextLines(Check check) : check_(std::move(check)) {}

    QLineEdit* add(FieldRows& rows, const QString& label, const Member& of, std::function<void()> edited) {
        auto* edit = new QLineEdit;
        auto* problem = rows.addRow(label, edit);
        QObject::connect(edit, &QLineEdit::textChanged, edit, std::move(edited));
        lines_.push_back({of, edit, problem, {}});
        return edit;
    }

    // Sets the lines that nobody has typed into since they were shown.
    void show(const Record& stored) {
        for (auto& line : lines_) {
            const auto words = toQt(stored.*(line.of.member));
            const bool same = line.edit->text().trimmed() == words;
            if (!same && line.edit->text() != line.shown)
                continue;
            if (!same) {
                setQuietly(line.edit, words);
                line.edit->setCursorPosition(0); // a short field shows the beginning
            }
            line.shown = line.edit->text();
            line.problem->setProblem({});
        }
    }

    // Puts each line that fits into the record; false when one is left that does not.
    bool apply(Record& record) {
        for (auto& line : lines_) {
            if (line.edit->text() == line.shown)
                continue;
            auto next = record;
            next.*(line.of.member) = trimmedFromQt(line.edit->text());
            if (sayProblem(line, next))
                continue;
            record = std::move(next);
        }
        bool all = true;
        for (auto& line : lines_) { // what was typed nowhere may be missing too
            if (line.edit->text() == line.shown)
                sayProblem(line, record);
            all = all && !line.problem->hasProblem();
        }
        return all;
    }

    // What is typed and not stored, for a draft.
    FieldWords waiting(const Record& stored) const {
        FieldWords words;
        for (const auto& line : lines_)
            if (trimmedFromQt(line.edit->text()) != stored.*(line.of.member))
                words[line.of.name] = fromQt(line.edit->text());
        return words;
    }

    void showWaiting(const FieldWords& words) {
        for (auto& line : lines_)
            if (const auto found = words.find(line.of.name); found != words.end())
                line.edit->setText(toQt(found->second));
    }

private:
    struct Line {
        Member of;
        QLineEdit* edit;
        ProblemLabel* problem;
        QString shown;
    };

    bool sayProblem(const Line& line, const Record& record) {
        const auto problems = check_(record);
        const auto own = std::find_if(problems.begin(), problems.end(),
                                      [&](const auto& each) { return each.field == line.of.field; });
        line.problem->setProblem(own == problems.end() ? QString() : sentenceFor(own->fault));
        return own != problems.end();
    }

    Check check_;
    std::vector<Line> lines_;
};

} // namespace alongside
