/** Everything of an action that a person reads. */
export const ALL_ACTIONS = `query AllActions {
  actions(first: 100) {
    totalCount
    nodes {
      code title intendedResult example proposedOn problems { takenInOn } phase agreement course freshness stopReason internalNote
      adoption { adoptedIn adoptedOn }
      facts { code }
      assignments { as state reason person { name } }
      links { title url }
      pause { reason event }
      completionRequest { evidence }
      milestones {
        title criterion evidence waitsFor metOn withdrawnOn movedCount
        moves { reason discussed }
      }
      helpRequests { code what reason state overdue }
      checkIns(first: 50) { nodes { round note audience late unchanged onBehalfReason } }
    }
  }
}`;

export const ALL_PROBLEMS = `query AllProblems {
  problems(first: 100) {
    totalCount
    nodes {
      code title titleEn coverage hadStoppedAction standNote groups takenInOn
      facts { code days }
      statements { code text translation language section page column complete }
    }
  }
}`;
