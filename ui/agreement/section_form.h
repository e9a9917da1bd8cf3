#pragma once

#include "agreement/answer_field.h"
#include "shared/card.h"

#include <map>
#include <vector>

namespace alongside {

// One section of the agreement to be filled in: its title, the sentence to say aloud, its questions.
class SectionForm : public QWidget {
    Q_OBJECT
public:
    // `above` stands before the questions; null in most sections.
    SectionForm(const FormSection& section, Date today, const SchoolDays& days, QWidget* above = nullptr,
                QWidget* parent = nullptr);

    void setToday(Date today);
    void showFrom(const Agreement& agreement);
    void showProblems(const std::map<std::string, QString>& sentences); // by the question's key
    void showUnclear(const std::map<std::string, QString>& words);      // likewise
    void focusFirst();
    void insistOn(const std::string& key); // goes to the question and says what is to be mended

Q_SIGNALS:
    void edited(const std::vector<alongside::GivenAnswer>& given);
    void fieldLeft(); // the focus went out of a question

private:
    void watchFocus(QWidget* before, QWidget* now);

    Card* card_;
    std::vector<AnswerField*> fields_;
};

// The head of a section, for the form and for reading it.
QWidget* makeSectionHead(const FormSection& section);

} // namespace alongside
