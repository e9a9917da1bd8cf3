#pragma once

#include "domain/reflection.h"

#include <QWidget>

namespace alongside {

// One page of the journal: its day, whom and what it is about, the question and the words.
class JournalRow : public QWidget {
    Q_OBJECT
public:
    // `name`: of the teacher it is about, else empty. `question`: in the language of the program.
    JournalRow(const Reflection& page, const QString& name, const QString& question, Date today,
               QWidget* parent = nullptr);

    const Reflection& page() const { return page_; }

Q_SIGNALS:
    void editChosen();
    void removeChosen();

private:
    QWidget* makeFacts(const QString& dimension) const;
    QWidget* makeActions(const QString& title);

    Reflection page_;
};

} // namespace alongside
