#pragma once

#include "finding/find_row.h"
#include "finding/findable.h"

#include <QStringList>

namespace alongside {

// The teachers as Find or do knows them: by the words of their names, by initials, and by school. Read once, when it
// opens: nothing changes while it is there.
class FoundPeople {
public:
    explicit FoundPeople(const Findable& here);

    struct Person {
        TeacherId id;
        QString name;
        QString face;        // the name as avatars take it elsewhere, with the mark of initials that cover it
        QString aside;       // "Teacher · Grade 6 mathematics"
        QStringList names;   // folded words, the preferred name's too
        QString initials;    // folded
        QStringList schools; // folded words
        bool ended = false;  // is not coached any more
    };

    // Those that fit every word, the best first. Of no words: those seen last, and who is planned today, five at most.
    std::vector<const Person*> fitting(const QStringList& typed) const;

    // The words that fit anybody: "luis promise" names Luis.
    QStringList naming(const QStringList& typed) const;

    const std::vector<Person>& all() const { return people_; }
    const Person* find(TeacherId teacher) const;

    FindRow rowOf(const Person& person) const; // leads to the dashboard

private:
    std::vector<const Person*> recent() const;

    const Findable& here_;
    std::vector<Person> people_; // by name, those who are still coached first
};

// How well one word fits, 0 being best; nothing: not at all.
std::optional<int> fitOf(const FoundPeople::Person& person, const QString& typed);

} // namespace alongside
