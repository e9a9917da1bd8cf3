#pragma once

#include "domain/agreement_answers.h"
#include "shared/navigator.h"
#include "shared/notebook_link.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace alongside {

class AnswerSaving;
class GrowingArea;
class SavedMark;
class SectionChoice;
class SectionForm;
class TwoOfUs;
struct Signers;

// One version of an agreement: the sections at the side, in a narrow room above, and the chosen one, to be filled in or
// read. What is filled in is saved within a second and on leaving the field.
class AgreementSheet : public QWidget {
    Q_OBJECT
public:
    AgreementSheet(NotebookLink& link, Navigator& navigator, const AgreementForm& form, QWidget* parent = nullptr);

    // What showVersion() shows from then on.
    void setForm(const AgreementForm& form);

    // `before` is the version before this one. What is on screen of the same version stays where it is.
    void showVersion(const Agreement& agreement, const std::optional<Agreement>& before, bool editable);

    void saveNow();

    // Saves; where something waits to be mended or saved, leads there and returns false.
    bool saveOrLeadThere();
    void openSection(int index); // from 0
    void begin();                // with the first question
    void openQuestion(const std::string& key);
    SavedMark* savedMark() const { return saved_; }

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fold();
    QWidget* makePage();
    void openPart(int row);
    void step(int by);
    void rebuild();
    void refresh();
    std::unique_ptr<QWidget> makeContent();
    Signers signers() const;
    std::unique_ptr<SectionForm> makeForm(const FormSection& section);
    int lastSection() const;
    int sectionOf(const std::string& key) const;

    NotebookLink& link_;
    Navigator& navigator_;
    AgreementForm form_;
    bool formIsNew_ = false; // what is on screen is of the one before
    Agreement agreement_;
    std::optional<Agreement> before_;
    bool editable_ = false;
    int part_ = 0; // a section's index, or one past the last: what changed

    QBoxLayout* row_;
    SectionChoice* list_;
    GrowingArea* page_;
    SavedMark* saved_;
    AnswerSaving* saving_;
    QPushButton* previous_;
    QPushButton* next_;
    SectionForm* questions_ = nullptr; // while one is filled in
    TwoOfUs* people_ = nullptr;        // in the first section, while it is filled in
};

} // namespace alongside
