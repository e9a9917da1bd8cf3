#pragma once

#include "domain/agreement.h"

#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace alongside {

class Pill;

// What may be done with the version in view, and how far it is filled in.
struct AgreementStanding {
    std::vector<Agreement> versions; // newest first
    std::size_t shown = 0;           // index of the version in view
    int answered = 0;
    int total = 0;

    const Agreement& agreement() const { return versions[shown]; }
    bool isNewest() const { return shown == 0; }
};

// The line above the agreement: version, state, progress, and the buttons that the state allows.
class AgreementHeader : public QWidget {
    Q_OBJECT
public:
    explicit AgreementHeader(QWidget* parent = nullptr);

    void showStanding(const AgreementStanding& standing, Date today);

Q_SIGNALS:
    void versionChosen(std::size_t index);
    void discussedChosen();
    void acknowledgeChosen();
    void pdfChosen();
    void webPageChosen();
    void printChosen();
    void compareChosen();
    void newVersionChosen();
    void endChosen();
    void removeChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFacts();
    QWidget* makeButtons();
    void showVersions(const AgreementStanding& standing, Date today);

    QComboBox* versions_;
    QLabel* onlyVersion_;
    Pill* state_;
    QProgressBar* bar_;
    QWidget* progress_;
    QLabel* progressWords_;
    QPushButton* pdf_;
    QPushButton* discussed_;
    QPushButton* acknowledge_;
    QPushButton* newVersion_;
    QAction* compare_;
    QAction* end_;
    QAction* remove_;
};

} // namespace alongside
